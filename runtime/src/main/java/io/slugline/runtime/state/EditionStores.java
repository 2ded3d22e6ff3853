package io.slugline.runtime.state;

import io.slugline.model.Edition;
import io.slugline.model.state.Shelf;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** One edition's shelves in the state stores of a processor. */
public record EditionStores(ProcessorContext<?, ?> context, Edition edition) {
    /** The shelf in the store of that name. */
    public <V> Shelf<V> shelf(String store) {
        KeyValueStore<String, V> values = context.getStateStore(store);
        return new StoreShelf<>(values, edition);
    }
}
