package io.slugline.stories;

import java.util.Arrays;

/** One vector laid out for look-up, to take its cosine with many others. */
final class Scratch {
    private static final int ROOM = 1 << 11;

    private final int[] terms = new int[ROOM];
    private final float[] weights = new float[ROOM];

    Scratch lay(TermVector vector) {
        Arrays.fill(weights, 0);
        for (int i = 0; i < vector.size(); i++) {
            int slot = slotOf(vector.terms()[i]);
            terms[slot] = vector.terms()[i];
            weights[slot] = vector.weights()[i];
        }
        return this;
    }

    double cosine(TermVector other) {
        double sum = 0;
        int[] theirs = other.terms();
        for (int i = 0; i < theirs.length; i++) {
            sum += weights[slotOf(theirs[i])] * other.weights()[i];
        }
        return sum;
    }

    private int slotOf(int term) {
        int slot = WordScan.mixed(term) & (ROOM - 1);
        while (weights[slot] != 0 && terms[slot] != term) {
            slot = (slot + 1) & (ROOM - 1);
        }
        return slot;
    }
}
