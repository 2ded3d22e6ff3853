package io.slugline.extraction.date;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a dateline. It mostly lacks the year; then it is a date only beside another whole date that the page itself
 * bears.
 */
public final class DatelineDate {
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\p{L}{3,12}\\.?)\\s(\\d{1,2})$");
    private static final Pattern DAY_FIRST = Pattern.compile("^(\\d{1,2})\\.?\\s(?:de\\s)?(\\p{L}{3,12}\\.?)$");
    private static final Pattern SIGNS = Pattern.compile("^(\\d{1,2})月(\\d{1,2})日$");

    /** Reports of one page are of one news day, or a few; further apart the year is not safe. */
    private static final int NEAR_DAYS = 45;

    private DatelineDate() {}

    /** The whole date that the dateline prints itself. */
    public static Optional<Published> whole(String printed) {
        return DateFinder.first(printed)
                .map(date -> new Published(date.day().toString(), Precision.DAY, Basis.DATELINE));
    }

    /** The date with the year of the nearest of the given days. */
    public static Optional<Published> near(String printed, Collection<LocalDate> days) {
        return monthDay(printed)
                .flatMap(date -> nearest(date, days))
                .map(date -> new Published(date.toString(), Precision.DAY, Basis.DATELINE));
    }

    private static Optional<LocalDate> nearest(MonthDay date, Collection<LocalDate> days) {
        Optional<LocalDate> best = Optional.empty();
        long distance = NEAR_DAYS + 1L;
        for (LocalDate day : days) {
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                LocalDate candidate = date.atYear(year);
                long days1 = Math.abs(ChronoUnit.DAYS.between(candidate, day));
                if (days1 < distance) {
                    distance = days1;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    private static Optional<MonthDay> monthDay(String printed) {
        Matcher signs = SIGNS.matcher(printed);
        if (signs.find()) {
            return monthDay(Integer.parseInt(signs.group(1)), signs.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(printed);
        if (monthFirst.find()) {
            return monthDay(Months.of(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(printed);
        return dayFirst.find() ? monthDay(Months.of(dayFirst.group(2)), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<MonthDay> monthDay(int month, String day) {
        try {
            return Optional.of(MonthDay.of(month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
