package io.slugline.endtoend.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The data folders that builds left: a broker, its topics and changelogs, and the stores of every service with state.
 *
 * <p>{@code kept/weir-N.zip} was left by {@code slugline demo --data} on two own pages; N is the version of its state. The
 * zips are only ever added to, one whenever that version moves on.
 */
final class KeptFolder {
    private KeptFolder() {}

    static Path unpack(int version, Path into) throws IOException {
        try (InputStream kept = KeptFolder.class.getResourceAsStream("/kept/weir-" + version + ".zip")) {
            if (kept == null) {
                throw new AssertionError(
                        "no data folder of state version " + version + " is kept: leave one, see above");
            }
            unpack(new ZipInputStream(kept), into);
        }
        return into;
    }

    private static void unpack(ZipInputStream zip, Path into) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = into.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
