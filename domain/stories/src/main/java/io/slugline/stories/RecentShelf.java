package io.slugline.stories;

import io.slugline.model.state.Shelf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A shelf whose last used values stay at hand, so that a running story is not decoded anew for each of its articles. */
final class RecentShelf<V> implements Shelf<V> {
    private static final int MOST = 2_048;
    private static final float LOAD = 0.75f;

    private final Shelf<V> shelf;
    private final Map<String, V> recent = new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    RecentShelf(Shelf<V> shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<V> get(String key) {
        Optional<V> known = Optional.ofNullable(recent.get(key));
        if (known.isPresent()) {
            return known;
        }
        Optional<V> value = shelf.get(key);
        value.ifPresent(read -> recent.put(key, read));
        return value;
    }

    @Override
    public void put(String key, V value) {
        recent.put(key, value);
        shelf.put(key, value);
    }

    @Override
    public void delete(String key) {
        recent.remove(key);
        shelf.delete(key);
    }

    @Override
    public void forEach(String from, String to, BiConsumer<String, V> visitor) {
        shelf.forEach(from, to, visitor);
    }

    @Override
    public void forEach(BiConsumer<String, V> visitor) {
        shelf.forEach(visitor);
    }

    @Override
    public Optional<String> forFirst(String from, String to, int most, BiConsumer<String, V> visitor) {
        return shelf.forFirst(from, to, most, visitor);
    }
}
