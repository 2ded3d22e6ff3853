package io.slugline.entities.times;

import java.time.Month;

/** A month by its name or its usual abbreviation. */
record MonthName(Month month) {
    private static final int LETTERS = 3;

    /** The month whose name begins so; it must be a name of a month. */
    static MonthName of(String word) {
        for (Month month : Month.values()) {
            if (word.regionMatches(true, 0, month.name(), 0, LETTERS)) {
                return new MonthName(month);
            }
        }
        throw new IllegalArgumentException("no month: " + word);
    }
}
