package io.slugline.runtime.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.state.StateVersion.Version;
import io.slugline.wire.StateSerde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StateVersionTest {
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final KeyValueStore<String, Version> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("state-versions"), Serdes.String(), new StateSerde<>(Version.class))
            .withLoggingDisabled()
            .build();

    @BeforeEach
    void open() {
        store.init(context.getStateStoreContext(), store);
    }

    @Test
    void aTaskThatHasStoredNothingTakesOurVersionWithItsFirstRecord() {
        StateVersion version = StateVersion.check(context, "deduplicator");
        assertTrue(store.approximateNumEntries() == 0, "written before its first record");

        version.stamp();

        assertEquals(new Version(StateVersion.CURRENT), store.get("version"));
    }

    @Test
    void ourOwnVersionIsReadOn() {
        store.put("version", new Version(StateVersion.CURRENT));

        StateVersion.check(context, "deduplicator").stamp();

        assertEquals(new Version(StateVersion.CURRENT), store.get("version"));
    }

    @Test
    void anotherVersionIsRefusedWithTheWayToRebuild() {
        store.put("version", new Version(StateVersion.CURRENT + 1));

        InvalidSettingException refused =
                assertThrows(InvalidSettingException.class, () -> StateVersion.check(context, "deduplicator"));

        String refusal = String.valueOf(refused.getMessage());
        assertTrue(refusal.contains("replay of article.normalized under a new prefix"), refusal);
    }
}
