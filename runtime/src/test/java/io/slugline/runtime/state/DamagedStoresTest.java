package io.slugline.runtime.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.FlushOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

class DamagedStoresTest {
    private static final int RECORDS = 1_000;
    private static final byte[] CLOSED = new byte[Long.BYTES];
    private static final byte[] OPEN = {0, 0, 0, 0, 0, 0, 0, 1};

    @TempDir
    Path state = Path.of("");

    @Test
    void aStoreThatLostItsManifestGoesAndAnotherTasksStays() throws IOException, RocksDBException {
        Path whole = store("0_1", "whole", CLOSED);
        Path half = Files.createDirectories(state.resolve("0_0/rocksdb/half"));
        Files.writeString(half.resolve("000017.log"), "left over");

        DamagedStores.clear(state);

        assertTrue(Files.exists(whole.resolve("CURRENT")));
        assertFalse(Files.exists(half));
    }

    @Test
    void aStoreWithADamagedBlockGoes() throws IOException, RocksDBException {
        Path store = store("overwritten");
        try (RandomAccessFile file = new RandomAccessFile(table(store).toFile(), "rw")) {
            file.seek(file.length() / 3);
            file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }

        DamagedStores.clear(state);

        assertFalse(Files.exists(store));
    }

    @Test
    void aStoreWhoseManifestNamesWhatIsNotThereGoes() throws IOException, RocksDBException {
        Path store = store("without-table");
        Files.delete(table(store));

        DamagedStores.clear(state);

        assertFalse(Files.exists(store));
    }

    @Test
    void aStoreThatWasNotClosedGoesWithAllOfItsTask() throws IOException, RocksDBException {
        Path open = store("0_0", "open", OPEN);
        Path whole = store("0_0", "whole", CLOSED);

        DamagedStores.clear(state);

        assertFalse(Files.exists(open));
        assertFalse(Files.exists(whole), "Kafka Streams would not trust it either");
    }

    @Test
    void aFirstStartHasNothingToClear() throws IOException {
        DamagedStores.clear(state.resolve("nothing-yet"));

        assertTrue(Files.isDirectory(state));
    }

    private Path store(String name) throws IOException, RocksDBException {
        return store("0_0", name, CLOSED);
    }

    /** A store as Kafka Streams leaves it: records, and offsets with the note whether it was closed. */
    private Path store(String task, String name, byte[] status) throws IOException, RocksDBException {
        Path folder =
                Files.createDirectories(state.resolve(task).resolve("rocksdb").resolve(name));
        List<ColumnFamilyDescriptor> families = List.of(
                new ColumnFamilyDescriptor(RocksDB.DEFAULT_COLUMN_FAMILY),
                new ColumnFamilyDescriptor(bytes("offsets")));
        List<ColumnFamilyHandle> handles = new ArrayList<>();
        try (DBOptions options = new DBOptions().setCreateIfMissing(true).setCreateMissingColumnFamilies(true);
                RocksDB db = RocksDB.open(options, folder.toString(), families, handles);
                FlushOptions flush = new FlushOptions()) {
            for (int number = 0; number < RECORDS; number++) {
                db.put(handles.get(0), bytes("key-" + number), bytes("value-" + Integer.toHexString(number * 7_919)));
            }
            db.put(handles.get(1), bytes("status"), status);
            db.put(handles.get(1), bytes("changelog-0"), new byte[Long.BYTES]);
            db.flush(flush, handles);
            handles.forEach(ColumnFamilyHandle::close);
        }
        return folder;
    }

    private static Path table(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".sst"))
                    .sorted(Comparator.comparingLong(
                            (Path file) -> -file.toFile().length()))
                    .toList();
            assertEquals(2, tables.size());
            return tables.get(0);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
