package io.slugline.evaluation.stories;

import io.slugline.model.state.Shelf;
import io.slugline.wire.StateSerde;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A shelf whose newest values lie on the heap as they are and whose older ones lie there encoded: a service has them on
 * disk, and a benchmark over a million articles would want ten gigabytes for them.
 */
final class PackedShelf<V> implements Shelf<V> {
    private static final int KEPT = 50_000;

    private final StateSerde<V> serde;
    private final TreeMap<String, V> fresh = new TreeMap<>();
    private final TreeMap<String, byte[]> packed = new TreeMap<>();
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
        TreeSet<String> keys = new TreeSet<>(fresh.subMap(from, to).keySet());
        keys.addAll(packed.subMap(from, to).keySet());
        new ArrayList<>(keys).forEach(key -> visitor.accept(key, get(key).orElseThrow()));
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        TreeSet<String> keys = new TreeSet<>(fresh.keySet());
        keys.addAll(packed.keySet());
        new ArrayList<>(keys).forEach(key -> visitor.accept(key, get(key).orElseThrow()));
    }

    int size() {
        return fresh.size() + packed.size();
    }
}
