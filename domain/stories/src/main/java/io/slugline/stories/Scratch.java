package io.slugline.stories;

/**
 * One vector laid out for look-up, to take its cosine with many others.
 *
 * <p>The table is laid anew with other multipliers, then larger, until each term has a slot to itself: a look-up is then
 * one step without a branch, which is what most of the desk's time goes into. Four sums run side by side, in an order
 * that is always the same.
 */
final class Scratch {
    private static final int FIRST_BITS = 12;
    private static final int TRIES = 24;
    private static final int STEP = 0x61C88646;

    private int bits = FIRST_BITS;
    private int multiplier = 0x9E3779B9;
    private long[] slots = new long[1 << FIRST_BITS];
    private TermVector laid = TermVector.EMPTY;

    Scratch lay(TermVector vector) {
        clear(laid.size());
        laid = vector;
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
        if (slots.length < 1 << bits) {
            slots = new long[1 << bits];
        }
        int[] terms = laid.terms();
        for (int i = 0; i < terms.length; i++) {
            int slot = slotOf(terms[i]);
            if (slots[slot] != 0) {
                clear(i);
                return false;
            }
            slots[slot] = ((long) terms[i] << Integer.SIZE) | Float.floatToIntBits(laid.weights()[i]);
        }
        return true;
    }

    /** Takes the first terms out again. */
    private void clear(int count) {
        for (int i = 0; i < count; i++) {
            slots[slotOf(laid.terms()[i])] = 0;
        }
    }

    double cosine(TermVector other) {
        int[] terms = other.terms();
        float[] weights = other.weights();
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < terms.length; i += 4) {
            first += weightOf(terms[i]) * weights[i];
            second += weightOf(terms[i + 1]) * weights[i + 1];
            third += weightOf(terms[i + 2]) * weights[i + 2];
            fourth += weightOf(terms[i + 3]) * weights[i + 3];
        }
        for (; i < terms.length; i++) {
            first += weightOf(terms[i]) * weights[i];
        }
        return first + second + (third + fourth);
    }

    /** The term's weight; what stands in the slot of another term is masked away. */
    private float weightOf(int term) {
        long slot = slots[slotOf(term)];
        int differs = (int) (slot >>> Integer.SIZE) ^ term;
        int mask = ~((differs | -differs) >> (Integer.SIZE - 1));
        return Float.intBitsToFloat((int) slot & mask);
    }

    private int slotOf(int term) {
        return (term * multiplier) >>> (Integer.SIZE - bits);
    }
}
