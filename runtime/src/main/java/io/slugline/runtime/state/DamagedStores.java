package io.slugline.runtime.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears the state of tasks that cannot be trusted, before Kafka Streams opens it; what is cleared comes back from the
 * changelogs.
 *
 * <p>Stores that were not closed in order: they may hold what was never committed. Kafka Streams would throw them away
 * itself, but only after opening all of a task's stores twice, which is a good part of the time until a killed service
 * runs again. Half deleted ones: killed while Kafka Streams was throwing state away to restore it, a process leaves a
 * RocksDB without its {@code CURRENT} file, which then refuses to open at every start. And damaged ones: an iterator of
 * Kafka Streams takes a block that fails its checksum for the end of the store ({@code RocksDbIterator} of 4.3.1 does not
 * ask for its status), so a desk rebuilt from it would silently know less than it has told. So every block of a store that
 * was closed in order is read once. With one store all of its task go: Kafka Streams keeps no others of a task that lacks
 * one.
 */
public final class DamagedStores {
    private static final Logger LOG = LoggerFactory.getLogger(DamagedStores.class);
    private static final String ROCKSDB = "rocksdb";
    private static final String MANIFEST_POINTER = "CURRENT";
    private static final byte[] OFFSETS = "offsets".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STATUS = "status".getBytes(StandardCharsets.UTF_8);
    private static final byte[] POSITION = "position".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSED = new byte[Long.BYTES];

    private DamagedStores() {}

    /** Clears those below the state folder of one application. */
    public static void clear(Path application) throws IOException {
        for (Path task : folders(application)) {
            Optional<String> trouble = trouble(task);
            if (trouble.isPresent()) {
                LOG.warn("{}: the state of the task is cleared and restored from its changelogs", trouble.get());
                delete(task);
            }
        }
    }

    private static Optional<String> trouble(Path task) throws IOException {
        for (Path store : folders(task.resolve(ROCKSDB))) {
            String trouble = Files.exists(store.resolve(MANIFEST_POINTER)) ? examine(store) : "is half deleted";
            if (!trouble.isEmpty()) {
                return Optional.of("state store " + store + " " + trouble);
            }
        }
        return Optional.empty();
    }

    private static String examine(Path store) {
        List<ColumnFamilyHandle> handles = new ArrayList<>();
        try (Options options = new Options();
                DBOptions dbOptions = new DBOptions()) {
            List<ColumnFamilyDescriptor> families = RocksDB.listColumnFamilies(options, store.toString()).stream()
                    .map(ColumnFamilyDescriptor::new)
                    .toList();
            try (RocksDB db = RocksDB.openReadOnly(dbOptions, store.toString(), families, handles)) {
                boolean closed = wasClosed(db, handles);
                if (closed) {
                    db.verifyChecksum();
                }
                handles.forEach(ColumnFamilyHandle::close);
                return closed ? "" : "was not closed in order";
            }
        } catch (RocksDBException damaged) {
            return "is damaged";
        }
    }

    /**
     * Kafka Streams notes beside the offsets whether a store is open: 1, or 0 once it was closed in order. A store without
     * either, or without an offset, never held anything that it trusts.
     */
    private static boolean wasClosed(RocksDB db, List<ColumnFamilyHandle> families) throws RocksDBException {
        for (ColumnFamilyHandle family : families) {
            if (Arrays.equals(family.getName(), OFFSETS)) {
                return Arrays.equals(db.get(family, STATUS), CLOSED) && hasOffset(db, family);
            }
        }
        return true;
    }

    private static boolean hasOffset(RocksDB db, ColumnFamilyHandle offsets) {
        try (RocksIterator entries = db.newIterator(offsets)) {
            for (entries.seekToFirst(); entries.isValid(); entries.next()) {
                if (!Arrays.equals(entries.key(), STATUS) && !Arrays.equals(entries.key(), POSITION)) {
                    return true;
                }
            }
            return false;
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
