package io.slugline.launcher.offline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;

/** Reads the period that a command's {@code --window} states: {@code P3D}, {@code PT12H}, {@code P1M}. */
final class Windows {
    /** A month is as long as the first of the year. */
    private static final LocalDateTime JANUARY = LocalDateTime.of(2001, 1, 1, 0, 0);

    private Windows() {}

    static Duration duration(String period) {
        try {
            return Duration.parse(period);
        } catch (DateTimeException monthsOrWeeks) {
            return ofPeriod(period);
        }
    }

    private static Duration ofPeriod(String period) {
        try {
            return Duration.between(JANUARY, JANUARY.plus(Period.parse(period)));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(period + " is no ISO period such as P3D or PT12H", malformed);
        }
    }
}
