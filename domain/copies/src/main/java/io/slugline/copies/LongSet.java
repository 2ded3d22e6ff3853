package io.slugline.copies;

/** A set of numbers that are not 0. */
final class LongSet {
    private static final int LEAST_ROOM = 16;

    private final long[] held;

    /** For at most so many. */
    LongSet(int most) {
        held = new long[Integer.highestOneBit(Math.max(LEAST_ROOM, most * 2)) * 2];
    }

    /** Whether it was not yet there. */
    boolean add(long number) {
        int place = place(number);
        boolean isNew = held[place] == 0;
        held[place] = number;
        return isNew;
    }

    int room() {
        return held.length;
    }

    /** Where the number is, or would be. */
    int place(long number) {
        int place = (int) number & (held.length - 1);
        while (held[place] != 0 && held[place] != number) {
            place = (place + 1) & (held.length - 1);
        }
        return place;
    }

    boolean isTaken(int place) {
        return held[place] != 0;
    }
}
