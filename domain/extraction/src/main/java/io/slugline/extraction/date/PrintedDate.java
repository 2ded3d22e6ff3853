package io.slugline.extraction.date;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as printed, with the time of day when that stands beside it.
 *
 * @param time {@code THH:MM} or {@code THH:MM:SS}, with the printed zone's offset if any; empty when only the day is known
 * @param start where the printed date begins in its text
 * @param end where it ends, exclusive
 */
record PrintedDate(LocalDate day, String time, int start, int end) {
    /** News from before the press or after our time is a misread number. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2100;

    static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Published on(Basis basis) {
        Precision precision = time.isEmpty()
                ? Precision.DAY
                : time.length() > 6 && time.charAt(6) == ':' ? Precision.SECOND : Precision.MINUTE;
        return new Published(day + time, precision, basis);
    }
}
