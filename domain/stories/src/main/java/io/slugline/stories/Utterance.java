package io.slugline.stories;

import java.util.Arrays;

/**
 * A quote as its words, to find the same utterance in other words.
 *
 * @param sequence hash of all words in their order: equal for quotes that differ in marks and capitals alone
 * @param count how many words it has
 * @param words hashes of its words, ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Utterance(long sequence, int count, int[] words) {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    static Utterance of(String text) {
        Words scanned = Words.unstemmed(text);
        long sequence = 1;
        int[] hashes = new int[scanned.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = scanned.hash(i);
            sequence = (sequence ^ hashes[i]) * STEP;
        }
        int[] words = Arrays.stream(hashes).sorted().distinct().toArray();
        return new Utterance(sequence, hashes.length, words);
    }

    boolean isVerbatim(Utterance other) {
        return sequence == other.sequence && count == other.count;
    }

    /** How many words both have. */
    int shared(Utterance other) {
        int shared = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = Integer.compare(words[i], other.words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
