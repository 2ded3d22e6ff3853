package io.slugline.copies;

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

    /** Of the text, in code points. */
    int length() {
        return points.length;
    }

    int point(int at) {
        return points[at];
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
