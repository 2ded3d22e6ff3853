package io.slugline.entities.times;

import java.util.List;

/** The numbers that distances in time are told with. */
final class SmallNumber {
    private static final List<String> WORDS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private SmallNumber() {}

    /** The number of this word, 0 if it is none or too large for a distance. */
    static int of(String word) {
        int named = WORDS.indexOf(word);
        if (named > 0) {
            return named;
        }
        boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : 0;
    }
}
