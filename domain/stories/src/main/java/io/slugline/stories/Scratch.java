package io.slugline.stories;

import io.slugline.model.Checks;

/**
 * One vector laid out for look-up, to take its cosine with many others.
 *
 * <p>A table of bytes leads from a term to its place in the vector. It is laid anew with other multipliers, then larger,
 * until each term has a slot to itself: a look-up is then one step, in memory as near to the processor as there is, and for
 * nine terms of ten the last one.
 */
final class Scratch {
    private static final int FIRST_BITS = 13;
    private static final int TRIES = 24;
    private static final int STEP = 0x61C88646;
    private static final int MOST_TERMS = 255;
    private static final int LOW_BYTE = 0xFF;

    private int bits = FIRST_BITS;
    private int multiplier = 0x9E3779B9;
    private byte[] places = new byte[1 << FIRST_BITS];
    /** The laid vector's terms, from place 1 on; place 0 stands for all others. */
    private final int[] terms = new int[MOST_TERMS + 1];

    private final float[] weights = new float[MOST_TERMS + 1];
    private int size;

    /** Which of another vector's terms may be common, and where they stand here. */
    private int[] hits = new int[MOST_TERMS + 1];

    private int[] hitPlaces = new int[MOST_TERMS + 1];

    Scratch lay(TermVector vector) {
        Checks.require(vector.size() <= MOST_TERMS, "no table for " + vector.size() + " terms");
        clear(size);
        size = vector.size();
        System.arraycopy(vector.terms(), 0, terms, 1, size);
        System.arraycopy(vector.weights(), 0, weights, 1, size);
        bits = FIRST_BITS;
        int tries = 0;
        while (!isLaid()) {
            tries++;
            multiplier += STEP;
            if (tries % TRIES == 0) {
                bits++;
            }
        }
        return this;
    }

    /** Whether each term found a slot of its own; nothing stands in the table if not. */
    private boolean isLaid() {
        if (places.length < 1 << bits) {
            places = new byte[1 << bits];
        }
        for (int place = 1; place <= size; place++) {
            int slot = slotOf(terms[place]);
            if (places[slot] != 0) {
                clear(place - 1);
                return false;
            }
            places[slot] = (byte) place;
        }
        return true;
    }

    /** Takes the first terms out again. */
    private void clear(int count) {
        for (int place = 1; place <= count; place++) {
            places[slotOf(terms[place])] = 0;
        }
    }

    /** The places that may hold a common term are gathered first, without a branch, and only those looked at. */
    double cosine(TermVector other) {
        int[] others = other.terms();
        float[] theirs = other.weights();
        int found = common(others);
        double sum = 0;
        for (int j = 0; j < found; j++) {
            int i = hits[j];
            int place = hitPlaces[j];
            sum += terms[place] == others[i] ? weights[place] * theirs[i] : 0;
        }
        return sum;
    }

    private int common(int[] others) {
        if (hits.length <= others.length) {
            hits = new int[others.length + 1];
            hitPlaces = new int[others.length + 1];
        }
        int factor = multiplier;
        int shift = Integer.SIZE - bits;
        int found = 0;
        for (int i = 0; i < others.length; i++) {
            int place = places[(others[i] * factor) >>> shift] & LOW_BYTE;
            hits[found] = i;
            hitPlaces[found] = place;
            found += (place | -place) >>> (Integer.SIZE - 1);
        }
        return found;
    }

    private int slotOf(int term) {
        return (term * multiplier) >>> (Integer.SIZE - bits);
    }
}
