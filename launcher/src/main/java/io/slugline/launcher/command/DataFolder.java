package io.slugline.launcher.command;

import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a run: the user's own, which stays, or a fresh one, which goes with the run. */
public record DataFolder(Path path, boolean isOurs) implements AutoCloseable {
    public static DataFolder of(Optional<Path> given) throws IOException {
        if (given.isPresent()) {
            return new DataFolder(made(given.get()), false);
        }
        DataFolder fresh = new DataFolder(Files.createTempDirectory("slugline-"), true);
        Runtime.getRuntime().addShutdownHook(new Thread(fresh::remove, "remove-data-folder"));
        return fresh;
    }

    /** The folder, which is there now, or a sentence that says why it cannot be. */
    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new InvalidSettingException("data folder " + folder + " cannot be made: " + unwritable.getMessage());
        }
    }

    @Override
    public void close() {
        remove();
    }

    private void remove() {
        if (!isOurs || !Files.exists(path)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stillInUse) {
            // a file that is still being written is left to the system's own clearing of temporary folders
        }
    }
}
