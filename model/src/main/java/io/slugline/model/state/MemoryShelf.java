package io.slugline.model.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A shelf in memory, for the offline commands and for tests. */
public final class MemoryShelf<V> implements Shelf<V> {
    private final TreeMap<String, V> entries = new TreeMap<>();

    @Override
    public Optional<V> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(String key, V value) {
        entries.put(key, value);
    }

    @Override
    public void delete(String key) {
        entries.remove(key);
    }

    @Override
    public void forEach(String from, String to, BiConsumer<String, V> visitor) {
        visit(List.copyOf(entries.subMap(from, to).entrySet()), visitor);
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        visit(new ArrayList<>(entries.entrySet()), visitor);
    }

    @Override
    public Optional<String> forFirst(String from, String to, int most, BiConsumer<String, V> visitor) {
        List<Map.Entry<String, V>> found =
                entries.subMap(from, to).entrySet().stream().limit(most + 1L).toList();
        visit(found.subList(0, Math.min(most, found.size())), visitor);
        return found.stream().skip(most).map(Map.Entry::getKey).findFirst();
    }

    public int size() {
        return entries.size();
    }

    /** Over a copy of the list, so that a visitor may put and delete. */
    private void visit(List<Map.Entry<String, V>> visited, BiConsumer<String, V> visitor) {
        visited.forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
    }
}
