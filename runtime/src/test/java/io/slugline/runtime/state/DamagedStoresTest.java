package io.slugline.runtime.state;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfDeletedStoresTest {
    @TempDir
    Path state = Path.of("");

    @Test
    void aStoreThatLostItsManifestGoesAndAWholeOneStays() throws IOException {
        Path whole = Files.createDirectories(state.resolve("0_0/rocksdb/whole"));
        Files.writeString(whole.resolve("CURRENT"), "MANIFEST-000005");
        Path half = Files.createDirectories(state.resolve("0_0/rocksdb/half"));
        Files.writeString(half.resolve("000017.log"), "left over");

        HalfDeletedStores.clear(state);

        assertTrue(Files.exists(whole.resolve("CURRENT")));
        assertFalse(Files.exists(half));
    }

    @Test
    void aFirstStartHasNothingToClear() throws IOException {
        HalfDeletedStores.clear(state.resolve("nothing-yet"));

        assertTrue(Files.isDirectory(state));
    }
}
