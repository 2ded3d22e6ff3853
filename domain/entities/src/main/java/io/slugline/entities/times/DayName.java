package io.slugline.entities.times;

import java.time.DayOfWeek;

/** A day of the week by its name or its usual abbreviation. */
record DayName(DayOfWeek day) {
    private static final int LETTERS = 3;

    /** The day whose name begins so; it must be a name of a day. */
    static DayName of(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.regionMatches(true, 0, day.name(), 0, LETTERS)) {
                return new DayName(day);
            }
        }
        throw new IllegalArgumentException("no day: " + word);
    }
}
