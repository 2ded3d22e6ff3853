package io.slugline.entities.mentions;

/** Orders that look random and depend on nothing but their numbers. */
final class Shuffle {
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    private Shuffle() {}

    /** The numbers from 0 to {@code size - 1}, in an order of its own for each seed (Fisher and Yates 1938). */
    static int[] order(int size, int seed) {
        int[] order = new int[size];
        long state = seed * 2L + 1;
        for (int i = 0; i < size; i++) {
            state = state * MULTIPLIER + 0x9e3779b97f4a7c15L;
            int at = (int) Long.remainderUnsigned(state >>> 17, i + 1L);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
