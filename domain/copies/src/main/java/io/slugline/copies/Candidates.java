package io.slugline.copies;

import java.util.Arrays;

/** Numbers of articles, each once, in the order in which they were added. */
final class Candidates {
    private static final int LEAST_ROOM = 8;

    private int[] numbers;
    private int[] places;
    private int size;

    /** With room for so many, and more when it is needed. */
    Candidates(int room) {
        numbers = new int[Math.max(LEAST_ROOM, room)];
        places = new int[numbers.length * 4];
    }

    void add(int number) {
        index(number);
    }

    /** Which of them it is; it is added if it was not yet there. */
    int index(int number) {
        int place = placeOf(number);
        if (places[place] != 0) {
            return places[place] - 1;
        }
        if (size == numbers.length) {
            grow();
            place = placeOf(number);
        }
        numbers[size] = number;
        places[place] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }

    private int placeOf(int number) {
        int place = Mix.place(Mix.mixed(number), places.length);
        while (places[place] != 0 && numbers[places[place] - 1] != number) {
            place = place + 1 == places.length ? 0 : place + 1;
        }
        return place;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, size * 2);
        places = new int[numbers.length * 4];
        for (int i = 0; i < size; i++) {
            places[placeOf(numbers[i])] = i + 1;
        }
    }
}
