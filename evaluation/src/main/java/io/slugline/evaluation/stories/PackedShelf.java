package io.slugline.evaluation.stories;

import io.slugline.model.state.Shelf;
import io.slugline.wire.StateSerde;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A shelf whose newest values lie on the heap as they are and whose older ones lie there encoded: a service has them on
 * disk, and a benchmark over a million articles would want ten gigabytes for them.
 */
final class PackedShelf<V> implements Shelf<V> {
    /** More than live at a time: what a closing story needs is not decoded while its cost is taken. */
    private static final int KEPT = 150_000;

    private final StateSerde<V> serde;
    private final Map<String, V> fresh = new HashMap<>();
    private final Map<String, byte[]> packed = new HashMap<>();
    private final ArrayDeque<String> order = new ArrayDeque<>();

    PackedShelf(Class<V> type) {
        serde = new StateSerde<>(type);
    }

    /** Encodes what is no longer new; called when nothing is timed. */
    void pack() {
        while (order.size() > KEPT) {
            String key = order.remove();
            V value = fresh.remove(key);
            if (value != null) {
                packed.put(key, serde.serializer().serialize("", value));
            }
        }
    }

    @Override
    public Optional<V> get(String key) {
        V value = fresh.get(key);
        return value != null
                ? Optional.of(value)
                : Optional.ofNullable(packed.get(key))
                        .map(bytes -> serde.deserializer().deserialize("", bytes));
    }

    @Override
    public void put(String key, V value) {
        if (fresh.put(key, value) == null) {
            packed.remove(key);
            order.add(key);
        }
    }

    @Override
    public void delete(String key) {
        fresh.remove(key);
        packed.remove(key);
    }

    @Override
    public void forEach(String from, String to, BiConsumer<String, V> visitor) {
        visit(keys().subSet(from, to), visitor);
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        visit(keys(), visitor);
    }

    private NavigableSet<String> keys() {
        NavigableSet<String> keys = new TreeSet<>(fresh.keySet());
        keys.addAll(packed.keySet());
        return keys;
    }

    private void visit(SortedSet<String> keys, BiConsumer<String, V> visitor) {
        keys.forEach(key -> visitor.accept(key, get(key).orElseThrow()));
    }

    int size() {
        return fresh.size() + packed.size();
    }
}
