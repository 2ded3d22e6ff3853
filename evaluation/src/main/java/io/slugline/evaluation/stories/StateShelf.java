package io.slugline.evaluation.stories;

import io.slugline.model.state.Shelf;
import io.slugline.wire.StateSerde;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A shelf that encodes and decodes its values as a state store does, so that a benchmark pays for it and knows the bytes. */
final class StateShelf<V> implements Shelf<V> {
    private final StateSerde<V> serde;
    private final TreeMap<String, byte[]> entries = new TreeMap<>();
    private long bytes;

    StateShelf(Class<V> type) {
        serde = new StateSerde<>(type);
    }

    /** Bytes of the live keys and values. */
    long bytes() {
        return bytes;
    }

    int size() {
        return entries.size();
    }

    @Override
    public Optional<V> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(this::decoded);
    }

    @Override
    public void put(String key, V value) {
        byte[] encoded = serde.serializer().serialize("", value);
        account(key, Optional.ofNullable(entries.put(key, encoded)), -1);
        account(key, Optional.of(encoded), 1);
    }

    @Override
    public void delete(String key) {
        account(key, Optional.ofNullable(entries.remove(key)), -1);
    }

    private void account(String key, Optional<byte[]> value, int sign) {
        int length = key.getBytes(StandardCharsets.UTF_8).length;
        bytes += sign * value.map(entry -> length + entry.length).orElse(0);
    }

    @Override
    public void forEach(String from, String to, BiConsumer<String, V> visitor) {
        visit(new ArrayList<>(entries.subMap(from, to).entrySet()), visitor);
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        visit(new ArrayList<>(entries.entrySet()), visitor);
    }

    /** Over a copy of the list, so that a visitor may put and delete. */
    private void visit(List<Map.Entry<String, byte[]>> visited, BiConsumer<String, V> visitor) {
        visited.forEach(entry -> visitor.accept(entry.getKey(), decoded(entry.getValue())));
    }

    private V decoded(byte[] value) {
        return serde.deserializer().deserialize("", value);
    }
}
