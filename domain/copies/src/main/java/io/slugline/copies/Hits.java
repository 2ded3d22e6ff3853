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

    /** Puts those of one article together, the oldest article first; an article that was hit but once goes out. */
    void group() {
        Candidates articles = new Candidates(size);
        int[] article = new int[size];
        int[] times = new int[size];
        for (int i = 0; i < size; i++) {
            article[i] = articles.index(number(i));
            times[article[i]]++;
        }
        int[] next = places(articles, times);
        long[] grouped = new long[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (times[article[i]] > 1) {
                grouped[next[article[i]]++] = hits[i];
                kept++;
            }
        }
        hits = grouped;
        size = kept;
    }

    /** Where the hits of each article begin. */
    private int[] places(Candidates articles, int[] times) {
        long[] order = new long[articles.size()];
        int several = 0;
        for (int i = 0; i < articles.size(); i++) {
            order[several] = (Integer.toUnsignedLong(articles.get(i) - oldest) << Integer.SIZE) | i;
            several += times[i] > 1 ? 1 : 0;
        }
        Arrays.sort(order, 0, several);
        int[] places = new int[articles.size()];
        int place = 0;
        for (int i = 0; i < several; i++) {
            places[(int) order[i]] = place;
            place += times[(int) order[i]];
        }
        return places;
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
