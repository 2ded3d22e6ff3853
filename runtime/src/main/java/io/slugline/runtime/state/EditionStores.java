package io.slugline.runtime.state;

import io.slugline.model.Edition;
import io.slugline.model.state.Shelf;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** One edition's shelves in the state stores of a processor. */
public record EditionStores(ProcessorContext<?, ?> context, Edition edition) {
    /** The editions that have a shelf in the store of that name; all of it is read. */
    public static List<Edition> editions(ProcessorContext<?, ?> context, String store) {
        KeyValueStore<String, ?> values = context.getStateStore(store);
        TreeSet<Edition> editions = new TreeSet<>();
        try (KeyValueIterator<String, ?> entries = values.all()) {
            entries.forEachRemaining(entry -> editions.add(StoreShelf.editionOf(entry.key)));
        }
        return List.copyOf(editions);
    }

    /** The shelf in the store of that name. */
    public <V> Shelf<V> shelf(String store) {
        KeyValueStore<String, V> values = context.getStateStore(store);
        return new StoreShelf<>(values, edition);
    }
}
