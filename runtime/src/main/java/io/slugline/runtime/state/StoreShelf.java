package io.slugline.runtime.state;

import io.slugline.model.Edition;
import io.slugline.model.state.Shelf;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** One edition's shelf in a state store that all editions of a task share: its keys begin with {@code edition/}. */
public final class StoreShelf<V> implements Shelf<V> {
    private static final char DIVIDER = '/';
    private static final char AFTER_DIVIDER = DIVIDER + 1;

    private final KeyValueStore<String, V> store;
    private final String prefix;
    private final String end;

    public StoreShelf(KeyValueStore<String, V> store, Edition edition) {
        this.store = store;
        prefix = edition.name() + DIVIDER;
        end = edition.name() + AFTER_DIVIDER;
    }

    /** Whose shelf a key of the store belongs to. */
    static Edition editionOf(String key) {
        return new Edition(key.substring(0, key.indexOf(DIVIDER)));
    }

    @Override
    public Optional<V> get(String key) {
        return Optional.ofNullable(store.get(prefix + key));
    }

    @Override
    public void put(String key, V value) {
        store.put(prefix + key, value);
    }

    @Override
    public void delete(String key) {
        store.delete(prefix + key);
    }

    @Override
    public void forEach(String from, String to, BiConsumer<String, V> visitor) {
        visit(prefix + from, prefix + to, Integer.MAX_VALUE, visitor);
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        visit(prefix, end, Integer.MAX_VALUE, visitor);
    }

    @Override
    public Optional<String> forFirst(String from, String to, int most, BiConsumer<String, V> visitor) {
        return visit(prefix + from, prefix + to, most, visitor);
    }

    /** The store's ranges include their end, ours do not. Answers the first key that is left. */
    private Optional<String> visit(String from, String to, int most, BiConsumer<String, V> visitor) {
        if (from.compareTo(to) >= 0) {
            return Optional.empty();
        }
        int visited = 0;
        try (KeyValueIterator<String, V> entries = store.range(from, to)) {
            while (entries.hasNext()) {
                KeyValue<String, V> entry = entries.next();
                if (!entry.key.equals(to)) {
                    String key = entry.key.substring(prefix.length());
                    if (visited++ == most) {
                        return Optional.of(key);
                    }
                    visitor.accept(key, entry.value);
                }
            }
        }
        return Optional.empty();
    }
}
