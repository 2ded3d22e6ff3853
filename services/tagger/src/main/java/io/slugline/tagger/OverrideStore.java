package io.slugline.tagger;

import io.slugline.entities.Overrides;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Where the overrides of {@code entity.override} stand: a global store, which Kafka Streams fills with the whole topic
 * before the first article is read. Keyed by entity and from, in the order of the keys; a copy that is cheap to ask is
 * made anew only when something was taken in since.
 */
final class OverrideStore {
    static final String NAME = "entity-overrides";

    /** How many changes the store has seen in this process: a reader's copy is as old as the number it remembers. */
    private final AtomicLong changes = new AtomicLong();

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder() {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(NAME), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingDisabled();
    }

    void changed() {
        changes.incrementAndGet();
    }

    /** One task's copy. */
    final class Reader {
        private final ReadOnlyKeyValueStore<Bytes, byte[]> store;
        private long seen = -1;
        private Overrides overrides = Overrides.NONE;

        Reader(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
            this.store = store;
        }

        Overrides overrides() {
            long now = changes.get();
            if (now != seen) {
                overrides = all();
                seen = now;
            }
            return overrides;
        }

        private Overrides all() {
            List<Overrides.Entry> entries = new ArrayList<>();
            try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
                all.forEachRemaining(entry -> entries.add(OverrideEntries.read(entry.value)));
            }
            return new Overrides(entries);
        }
    }
}
