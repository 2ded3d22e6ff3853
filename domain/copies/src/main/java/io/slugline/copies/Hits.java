package io.slugline.copies;

import java.util.Arrays;

/** Fingerprints that stand in other articles too: each with its word here, the article and its word there. */
final class Hits {
    private static final int FIRST_ROOM = 64;
    private static final int WORD_BITS = 20;
    private static final int WORD_MASK = (1 << WORD_BITS) - 1;

    private final int oldest;
    private long[] hits = new long[FIRST_ROOM];
    private int size;

    Hits(LiveArticles live) {
        oldest = (int) live.first();
    }

    void add(int number, int here, int there) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, size * 2);
        }
        long age = Integer.toUnsignedLong(number - oldest);
        hits[size++] = (((age << WORD_BITS) | here) << FingerprintIndex.POSITION_BITS) | there;
    }

    /** By article, the oldest first, and by their words here. */
    void sort() {
        Arrays.sort(hits, 0, size);
    }

    int size() {
        return size;
    }

    int number(int index) {
        return oldest + (int) (hits[index] >>> (WORD_BITS + FingerprintIndex.POSITION_BITS));
    }

    int here(int index) {
        return (int) (hits[index] >>> FingerprintIndex.POSITION_BITS) & WORD_MASK;
    }

    /** The last bits of the word there. */
    int there(int index) {
        return (int) hits[index] & FingerprintIndex.POSITION_MASK;
    }

    /** The first hit of the next article. */
    int endOf(int begin) {
        int end = begin + 1;
        while (end < size && number(end) == number(begin)) {
            end++;
        }
        return end;
    }
}
