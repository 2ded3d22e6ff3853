package io.slugline.stories;

import io.slugline.model.state.Shelf;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A desk's memory that counts how often its shelves are used, which does not depend on the machine. */
final class CountingShelves {
    private final StoryMemory memory;
    private long uses;

    CountingShelves(StoryMemory given) {
        memory = new StoryMemory(
                counted(given.desk()),
                counted(given.stories()),
                counted(given.members()),
                counted(given.articles()),
                counted(given.states()),
                counted(given.background()),
                counted(given.agenda()));
    }

    StoryMemory memory() {
        return memory;
    }

    /** Values got, put, deleted and visited. */
    long uses() {
        return uses;
    }

    private <V> Shelf<V> counted(Shelf<V> shelf) {
        return new Shelf<>() {
            @Override
            public Optional<V> get(String key) {
                uses++;
                return shelf.get(key);
            }

            @Override
            public void put(String key, V value) {
                uses++;
                shelf.put(key, value);
            }

            @Override
            public void delete(String key) {
                uses++;
                shelf.delete(key);
            }

            @Override
            public void forEach(String from, String to, BiConsumer<String, V> visitor) {
                shelf.forEach(from, to, (key, value) -> {
                    uses++;
                    visitor.accept(key, value);
                });
            }

            @Override
            public void forEach(BiConsumer<String, V> visitor) {
                shelf.forEach((key, value) -> {
                    uses++;
                    visitor.accept(key, value);
                });
            }
        };
    }
}
