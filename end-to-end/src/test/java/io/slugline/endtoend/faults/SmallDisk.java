package io.slugline.endtoend.faults;

import io.slugline.endtoend.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own in memory that can be made too small; it needs the right to mount. */
final class SmallDisk implements AutoCloseable {
    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Mounts one over a folder; throws {@link UnsupportedOperationException} with the reason where that is not allowed. */
    static SmallDisk at(Path folder, String size) {
        try {
            Files.createDirectories(folder);
        } catch (IOException uncreated) {
            throw new UncheckedIOException(uncreated);
        }
        Programs.run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    void hasRoom(String size) {
        Programs.run("mount", "-o", "remount,size=" + size, at.toString());
    }

    @Override
    public void close() {
        Programs.run("umount", at.toString());
    }
}
