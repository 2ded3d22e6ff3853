package io.slugline.copies;

/** A closed list of lower-case words, known by their hashes. */
final class WordList {
    /** So sparse that a look-up is one step. */
    private static final int ROOM_A_WORD = 8;

    private static final int SIEVE = 64;
    private static final int SIEVE_SHIFT = Integer.SIZE - 12;

    /** A bit for each word by the first bits of its hash: most other words are ruled out in the nearest memory. */
    private final long[] sieve = new long[SIEVE];

    private final int[] hashes;

    WordList(String words) {
        String[] listed = words.strip().split(" +", -1);
        hashes = new int[Integer.highestOneBit(listed.length * ROOM_A_WORD)];
        for (String word : listed) {
            int hash = WordReader.hash(word);
            hashes[placeOf(hash)] = hash;
            sieve[hash >>> (SIEVE_SHIFT + 6)] |= 1L << (hash >>> SIEVE_SHIFT);
        }
    }

    boolean has(int hash) {
        boolean mayBe = (sieve[hash >>> (SIEVE_SHIFT + 6)] & (1L << (hash >>> SIEVE_SHIFT))) != 0;
        return mayBe && hashes[placeOf(hash)] == hash;
    }

    private int placeOf(int hash) {
        int place = hash & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }
}
