package io.slugline.entities.times;

import io.slugline.model.article.Published.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as the text tells it, seen from the article's day. ISO 8601 throughout: a week is {@code 2016-W27}, a day
 * whose year is not known {@code --07-15}, a clock without its day {@code T01:00}.
 */
sealed interface Moment {
    /** The time in ISO 8601, empty when it cannot be told without the article's day. */
    String at(Optional<LocalDate> today);

    Precision precision();

    /** Which way from now a name of a day or month points. News looks back where nothing says otherwise. */
    enum Direction {
        BACK,
        STRICTLY_BACK,
        AHEAD,
        STRICTLY_AHEAD
    }

    /** "On Thursday". */
    record Weekday(DayOfWeek day, Direction direction) implements Moment {
        @Override
        public String at(Optional<LocalDate> today) {
            return today.map(this::from).map(LocalDate::toString).orElse("");
        }

        LocalDate from(LocalDate today) {
            return switch (direction) {
                case BACK -> today.with(TemporalAdjusters.previousOrSame(day));
                case STRICTLY_BACK -> today.with(TemporalAdjusters.previous(day));
                case AHEAD -> today.with(TemporalAdjusters.nextOrSame(day));
                case STRICTLY_AHEAD -> today.with(TemporalAdjusters.next(day));
            };
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /** "Yesterday", "three days ago", "last week", "next month". */
    record Distance(long amount, ChronoUnit unit) implements Moment {
        @Override
        public String at(Optional<LocalDate> today) {
            return today.map(day -> iso(day.plus(amount, unit))).orElse("");
        }

        private String iso(LocalDate day) {
            return switch (unit) {
                case WEEKS -> week(day);
                case MONTHS -> YearMonth.from(day).toString();
                default -> day.toString();
            };
        }

        private static String week(LocalDate day) {
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        /** Of a week as of a month no day is known. */
        @Override
        public Precision precision() {
            return unit == ChronoUnit.DAYS ? Precision.DAY : Precision.MONTH;
        }
    }

    /** "July 15": the nearest one, at most two months ahead. */
    record YearlessDay(Month month, int day) implements Moment {
        private static final long FARTHEST_AHEAD = 60;
        private static final int DAYS_IN_YEAR = 365;

        @Override
        public String at(Optional<LocalDate> today) {
            return today.map(this::nearest).map(LocalDate::toString).orElseGet(this::yearless);
        }

        private String yearless() {
            return String.format(Locale.ROOT, "--%02d-%02d", month.getValue(), day);
        }

        private LocalDate nearest(LocalDate today) {
            LocalDate date = inYear(today.getYear());
            long ahead = ChronoUnit.DAYS.between(today, date);
            if (ahead > FARTHEST_AHEAD) {
                return inYear(today.getYear() - 1);
            }
            return ahead < FARTHEST_AHEAD - DAYS_IN_YEAR ? inYear(today.getYear() + 1) : date;
        }

        private LocalDate inYear(int year) {
            return LocalDate.of(
                    year,
                    month,
                    Math.min(day, month.length(YearMonth.of(year, month).isLeapYear())));
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /** "July 15, 2016". */
    record Day(LocalDate date) implements Moment {
        @Override
        public String at(Optional<LocalDate> today) {
            return date.toString();
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /** "In September". */
    record YearlessMonth(Month month, Direction direction) implements Moment {
        @Override
        public String at(Optional<LocalDate> today) {
            return today.map(YearMonth::from).map(this::from).orElseGet(this::yearless);
        }

        private String yearless() {
            return String.format(Locale.ROOT, "--%02d", month.getValue());
        }

        private String from(YearMonth now) {
            YearMonth same = YearMonth.of(now.getYear(), month);
            return switch (direction) {
                case BACK -> (same.isAfter(now) ? same.minusYears(1) : same).toString();
                case STRICTLY_BACK -> (same.isBefore(now) ? same : same.minusYears(1)).toString();
                case AHEAD -> (same.isBefore(now) ? same.plusYears(1) : same).toString();
                case STRICTLY_AHEAD -> (same.isAfter(now) ? same : same.plusYears(1)).toString();
            };
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /** "September 2015". */
    record MonthOfYear(YearMonth month) implements Moment {
        @Override
        public String at(Optional<LocalDate> today) {
            return month.toString();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /** "1 a.m. on Friday"; without a day the clock alone. */
    record Clock(int hour, int minute, Optional<Moment> day) implements Moment {
        @Override
        public String at(Optional<LocalDate> today) {
            String date = day.map(moment -> moment.at(today)).orElse("");
            return date.isEmpty() || date.startsWith("-") ? time() : date + time();
        }

        private String time() {
            return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        }

        @Override
        public Precision precision() {
            return Precision.MINUTE;
        }
    }
}
