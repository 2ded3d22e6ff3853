package io.slugline.model.state;

import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A place where the domain keeps records by key: a state store in a service, a sorted map in an offline command.
 *
 * <p>One shelf belongs to one edition. Keys are in the order of their UTF-8 bytes, everywhere; use ASCII keys. What is
 * put is a value: it is not changed afterwards.
 */
public interface Shelf<V> {
    Optional<V> get(String key);

    void put(String key, V value);

    void delete(String key);

    /** Visits all entries with {@code from <= key < to} in the order of their keys. */
    void forEach(String from, String to, BiConsumer<String, V> visitor);

    /** Visits all entries in the order of their keys. */
    void forEach(BiConsumer<String, V> visitor);

    /**
     * Visits the first entries with {@code from <= key < to}, at most so many, in the order of their keys.
     *
     * @return the first key that is left; empty when none is
     */
    default Optional<String> forFirst(String from, String to, int most, BiConsumer<String, V> visitor) {
        int[] visited = {0};
        String[] left = {""};
        forEach(from, to, (key, value) -> {
            if (visited[0]++ < most) {
                visitor.accept(key, value);
            } else if (visited[0] == most + 1) {
                left[0] = key;
            }
        });
        return Optional.of(left[0]).filter(key -> !key.isEmpty());
    }
}
