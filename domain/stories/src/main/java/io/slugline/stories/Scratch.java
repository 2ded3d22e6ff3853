package io.slugline.stories;

import io.slugline.model.Checks;

/**
 * One vector laid out for look-up, to take its cosine with many others.
 *
 * <p>A table of bytes leads from a term to its place in the vector. It is laid anew with other multipliers, then larger,
 * until each term has a slot to itself: a look-up is then one step without a branch, in memory as near to the processor
 * as there is. Four sums run side by side, in an order that is always the same.
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
    /** The laid vector's terms, from place 1 on; place 0 stands for all others and weighs nothing. */
    private final int[] terms = new int[MOST_TERMS + 1];

    private final float[] weights = new float[MOST_TERMS + 1];
    private int size;

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

    double cosine(TermVector other) {
        int[] others = other.terms();
        float[] theirs = other.weights();
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < others.length; i += 4) {
            first += weightOf(others[i]) * theirs[i];
            second += weightOf(others[i + 1]) * theirs[i + 1];
            third += weightOf(others[i + 2]) * theirs[i + 2];
            fourth += weightOf(others[i + 3]) * theirs[i + 3];
        }
        for (; i < others.length; i++) {
            first += weightOf(others[i]) * theirs[i];
        }
        return first + second + (third + fourth);
    }

    /** The term's weight; what stands in the slot of another term is masked away. */
    private float weightOf(int term) {
        int place = places[slotOf(term)] & LOW_BYTE;
        int differs = terms[place] ^ term;
        int mask = ~((differs | -differs) >> (Integer.SIZE - 1));
        return Float.intBitsToFloat(Float.floatToRawIntBits(weights[place]) & mask);
    }

    private int slotOf(int term) {
        return (term * multiplier) >>> (Integer.SIZE - bits);
    }
}
