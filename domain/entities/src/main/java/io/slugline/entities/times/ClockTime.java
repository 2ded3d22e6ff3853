package io.slugline.entities.times;

import java.util.Optional;

/** Reads 1, 1:30 and 11:05 before a.m. and p.m. */
final class ClockTime {
    private static final int NOON = 12;

    private ClockTime() {}

    /** Hour and minute of the day. */
    static Optional<int[]> of(String word, boolean afternoon) {
        int colon = word.indexOf(':');
        int hour = number(colon < 0 ? word : word.substring(0, colon));
        int minute = colon < 0 ? 0 : number(word.substring(colon + 1));
        boolean real = hour >= 1 && hour <= NOON && minute >= 0 && minute < 60;
        return real ? Optional.of(new int[] {hour % NOON + (afternoon ? NOON : 0), minute}) : Optional.empty();
    }

    private static int number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }
}
