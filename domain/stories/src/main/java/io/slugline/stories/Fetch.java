package io.slugline.stories;

import java.util.Arrays;

/**
 * Brings vectors that are to be compared into the processor's memory, side by side. A comparison that waits for one
 * vector after the other spends most of its time waiting: hardly any two of them have been looked at lately.
 */
final class Fetch {
    private static final int FIRST_ROOM = 1024;
    /** So many numbers come into the processor's memory at once. */
    private static final int LINE = 16;

    private TermVector[] wanted = new TermVector[FIRST_ROOM];
    private int size;
    /** Kept, so that what is read for nothing else is read. */
    private int seen;

    /** Makes room for so many. */
    void expect(int count) {
        if (count > wanted.length) {
            wanted = Arrays.copyOf(wanted, count * 2);
        }
    }

    void want(TermVector vector) {
        wanted[size++] = vector;
    }

    /** Fetches all that is wanted. */
    int run() {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += wanted[i].size();
        }
        for (int i = 0; i < size; i++) {
            sum += touched(wanted[i]);
        }
        size = 0;
        seen += sum;
        return seen;
    }

    private static int touched(TermVector vector) {
        int sum = 0;
        int[] terms = vector.terms();
        float[] weights = vector.weights();
        for (int i = 0; i < terms.length; i += LINE) {
            sum += terms[i] + Float.floatToRawIntBits(weights[i]);
        }
        return sum;
    }
}
