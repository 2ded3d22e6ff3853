package io.slugline.runtime.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Clears store folders that a process left half deleted: killed while Kafka Streams was throwing state away to restore
 * it, it leaves a RocksDB without its {@code CURRENT} file, which then refuses to open at every start. What is cleared
 * comes back from the changelog.
 */
public final class HalfDeletedStores {
    private static final String ROCKSDB = "rocksdb";
    private static final String MANIFEST_POINTER = "CURRENT";

    private HalfDeletedStores() {}

    /** Clears those below the state folder of one application. */
    public static void clear(Path application) throws IOException {
        for (Path task : folders(application)) {
            for (Path store : folders(task.resolve(ROCKSDB))) {
                if (!Files.exists(store.resolve(MANIFEST_POINTER))) {
                    delete(store);
                }
            }
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
