package io.slugline.copies;

/** A closed list of lower-case words, known by their hashes. */
final class WordList {
    /** So sparse that a look-up is one step. */
    private static final int ROOM_A_WORD = 8;

    private final int[] hashes;

    WordList(String words) {
        String[] listed = words.strip().split(" +", -1);
        hashes = new int[Integer.highestOneBit(listed.length * ROOM_A_WORD)];
        for (String word : listed) {
            hashes[placeOf(WordReader.hash(word))] = WordReader.hash(word);
        }
    }

    boolean has(int hash) {
        return hashes[placeOf(hash)] == hash;
    }

    private int placeOf(int hash) {
        int place = hash & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }
}
