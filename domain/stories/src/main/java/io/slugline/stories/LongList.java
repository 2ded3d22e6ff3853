package io.slugline.stories;

import java.util.Arrays;

/** Numbers, gathered. */
final class LongList {
    private static final int FIRST_ROOM = 256;

    private long[] numbers = new long[FIRST_ROOM];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** All of them, ascending. */
    long[] sorted() {
        long[] all = Arrays.copyOf(numbers, size);
        Arrays.sort(all);
        return all;
    }
}
