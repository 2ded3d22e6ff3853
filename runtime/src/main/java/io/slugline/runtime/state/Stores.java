package io.slugline.runtime.state;

import io.slugline.wire.StateSerde;
import io.slugline.wire.Topic;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** How a service keeps its state: on disk, logged, uncached, so that every write of a transaction is in its changelog. */
public final class Stores {
    /**
     * A changelog keeps as much as its store: nothing of it is deleted by time. The broker compacts all but the segment that
     * is written to, which by default has a gigabyte or a week: a story's state and a desk's ledger are written once more
     * with each article, and a killed service would read every one of them.
     */
    private static final Map<String, String> CHANGELOG = Map.of(
            "cleanup.policy",
            "compact",
            "segment.bytes",
            Integer.toString(32 << 20),
            "segment.ms",
            "600000",
            "max.message.bytes",
            Integer.toString(Topic.MOST_STATE_BYTES));

    private Stores() {}

    public static <V> StoreBuilder<KeyValueStore<String, V>> keyValue(String name, Class<V> type) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
                        Serdes.String(),
                        new StateSerde<>(type))
                .withCachingDisabled()
                .withLoggingEnabled(CHANGELOG);
    }
}
