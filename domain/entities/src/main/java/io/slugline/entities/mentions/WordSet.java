package io.slugline.entities.mentions;

/** A fixed set of words, asked by their hashes. */
final class WordSet {
    private final long[] slots;

    WordSet(String... words) {
        slots = new long[Integer.highestOneBit(words.length * 2) * 2];
        for (String word : words) {
            put(WordHash.of(word));
        }
    }

    private void put(long hash) {
        slots[slot(hash)] = hash;
    }

    boolean contains(long hash) {
        return slots[slot(hash)] == hash;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
