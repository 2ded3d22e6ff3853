package io.slugline.copies;

import java.util.Arrays;

/**
 * Where the words of a text stand in it.
 *
 * @param points the text's code points
 * @param starts for each word, its first point
 * @param ends for each word, the point behind its last
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
record Places(int[] points, int[] starts, int[] ends) {
    /** Of a wording that was kept without its text. */
    static final Places NONE = new Places(new int[0], new int[0], new int[0]);

    /** Of a text's first words, at most so many: all that is asked of a text whose words are kept. */
    static Places ofFirst(int words, int[] points) {
        int[] starts = new int[words];
        int[] ends = new int[words];
        int size = 0;
        for (int at = 0; at < points.length && size < words; ) {
            int end = endOfWord(points, at);
            starts[size] = at;
            ends[size] = end;
            size += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return new Places(points, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** As {@link WordReader} reads it. */
    private static int endOfWord(int[] points, int from) {
        int end = from;
        while (end < points.length && Letters.areOfWord(points[end])) {
            end++;
            if (Letters.endWord(points[end - 1])) {
                break;
            }
        }
        return end;
    }

    int size() {
        return starts.length;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }
}
