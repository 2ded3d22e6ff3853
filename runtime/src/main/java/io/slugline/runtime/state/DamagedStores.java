package io.slugline.runtime.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears store folders that cannot be trusted, before Kafka Streams opens them; what is cleared comes back from the
 * changelog.
 *
 * <p>Half deleted ones: killed while Kafka Streams was throwing state away to restore it, a process leaves a RocksDB
 * without its {@code CURRENT} file, which then refuses to open at every start. And damaged ones: an iterator of Kafka
 * Streams takes a block that fails its checksum for the end of the store ({@code RocksDbIterator} of 4.3.1 does not ask
 * for its status), so a desk rebuilt from it would silently know less than it has told. So every block of a store that
 * was closed in order is read once. A store that was not is cleared by Kafka Streams itself.
 */
public final class DamagedStores {
    private static final Logger LOG = LoggerFactory.getLogger(DamagedStores.class);
    private static final String ROCKSDB = "rocksdb";
    private static final String MANIFEST_POINTER = "CURRENT";
    private static final byte[] OFFSETS = "offsets".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STATUS = "status".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSED = new byte[Long.BYTES];

    private DamagedStores() {}

    /** Clears those below the state folder of one application. */
    public static void clear(Path application) throws IOException {
        for (Path task : folders(application)) {
            for (Path store : folders(task.resolve(ROCKSDB))) {
                if (!Files.exists(store.resolve(MANIFEST_POINTER)) || isDamaged(store)) {
                    LOG.warn("state store {} is damaged: it is cleared and restored from its changelog", store);
                    delete(store);
                }
            }
        }
    }

    private static boolean isDamaged(Path store) {
        List<ColumnFamilyHandle> handles = new ArrayList<>();
        try (Options options = new Options();
                DBOptions dbOptions = new DBOptions()) {
            List<ColumnFamilyDescriptor> families = RocksDB.listColumnFamilies(options, store.toString()).stream()
                    .map(ColumnFamilyDescriptor::new)
                    .toList();
            try (RocksDB db = RocksDB.openReadOnly(dbOptions, store.toString(), families, handles)) {
                if (wasClosed(db, handles)) {
                    db.verifyChecksum();
                }
                handles.forEach(ColumnFamilyHandle::close);
                return false;
            }
        } catch (RocksDBException damaged) {
            return true;
        }
    }

    /** Kafka Streams notes beside the offsets whether a store is open: 1, or 0 once it was closed in order. */
    private static boolean wasClosed(RocksDB db, List<ColumnFamilyHandle> families) throws RocksDBException {
        for (ColumnFamilyHandle family : families) {
            if (Arrays.equals(family.getName(), OFFSETS)) {
                byte[] status = db.get(family, STATUS);
                return status == null || Arrays.equals(status, CLOSED);
            }
        }
        return true;
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
