package io.slugline.entities.times;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.times.Moment.Direction;
import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Reads the time that a run of tokens names. */
final class MomentReader {
    /** Every time holds one of these at its first or second token. */
    static final long BEGINS = Part.DAY | Part.MONTH | Part.TIMEWORD | Part.TIMEUNIT | Part.NUMBER | Part.COUNT;

    private static final int REACH_OF_FUTURE = 20;

    private final Wording wording;
    private final Tokens tokens;

    MomentReader(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens();
    }

    /** A time and where it stands. */
    record Found(int from, int to, Moment moment) {}

    /** The time whose first telling word stands at this token of the sentence. */
    Optional<Found> at(int token, int start, int end) {
        if (wording.is(token, Part.NUMBER | Part.COUNT)) {
            return number(token, start, end);
        }
        if (wording.is(token, Part.MONTH) && wording.is(token, Part.CAPITAL)) {
            return month(token, start, end);
        }
        if (wording.is(token, Part.DAY) && wording.is(token, Part.CAPITAL)) {
            return Optional.of(weekday(token, start, end));
        }
        return wording.is(token, Part.TIMEWORD) ? named(token) : unit(token, start);
    }

    private Found weekday(int token, int start, int end) {
        DayName day = DayName.of(lower(token));
        Direction direction = direction(token, start, end);
        int from = wording.is(token - 1, Part.PREPOSITION) || isPointer(token - 1) ? token - 1 : token;
        int to = wording.is(token + 1, Part.TIMEWORD) && token + 1 < end ? token + 2 : token + 1;
        return new Found(Math.max(from, start), to, new Moment.Weekday(day.day(), direction));
    }

    private boolean isPointer(int token) {
        return wording.says(token, "last") || wording.says(token, "next") || wording.says(token, "this");
    }

    private Direction direction(int token, int start, int end) {
        if (wording.says(token - 1, "last")) {
            return Direction.STRICTLY_BACK;
        }
        if (wording.says(token - 1, "next")) {
            return Direction.STRICTLY_AHEAD;
        }
        return wording.says(token - 1, "this") || speaksOfFuture(token, start, end) ? Direction.AHEAD : Direction.BACK;
    }

    private boolean speaksOfFuture(int token, int start, int end) {
        for (int at = token - 1; at >= Math.max(start, token - REACH_OF_FUTURE); at--) {
            if (isFuture(at)) {
                return true;
            }
            if (wording.is(at, Part.BREAK)
                    || (wording.is(at, Part.VERB)
                            && wording.is(at, Part.PAST)
                            && !wording.is(at + 1, Part.PREPOSITION))) {
                return false;
            }
        }
        return wording.says(token + 1, "will") && token + 1 < end;
    }

    private boolean isFuture(int token) {
        return wording.says(token, "will")
                || wording.says(token, "'ll")
                || wording.says(token, "scheduled")
                || wording.says(token, "due")
                || wording.says(token, "upcoming")
                || wording.says(token, "until")
                || wording.says(token, "starting");
    }

    private Optional<Found> named(int token) {
        return switch (lower(token)) {
            case "today", "tonight" -> Optional.of(days(token, 0));
            case "yesterday" -> Optional.of(days(token, -1));
            case "tomorrow" -> Optional.of(days(token, 1));
            case "morning", "afternoon", "evening", "night" ->
                wording.says(token - 1, "this")
                        ? Optional.of(new Found(token - 1, token + 1, today()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Moment today() {
        return new Moment.Distance(0, ChronoUnit.DAYS);
    }

    private static Found days(int token, int amount) {
        return new Found(token, token + 1, new Moment.Distance(amount, ChronoUnit.DAYS));
    }

    /** Last month, next week. */
    private Optional<Found> unit(int token, int start) {
        Optional<ChronoUnit> unit = chrono(lower(token)).filter(u -> u != ChronoUnit.DAYS);
        if (unit.isEmpty() || !isPointer(token - 1) || token - 1 < start) {
            return Optional.empty();
        }
        int amount = wording.says(token - 1, "last") ? -1 : wording.says(token - 1, "next") ? 1 : 0;
        return Optional.of(new Found(token - 1, token + 1, new Moment.Distance(amount, unit.get())));
    }

    private static Optional<ChronoUnit> chrono(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            default -> Optional.empty();
        };
    }

    private Optional<Found> month(int token, int start, int end) {
        Month month = MonthName.of(lower(token)).month();
        int day = token + 1 < end ? dayNumber(token + 1) : 0;
        if (day > 0) {
            int comma = wording.is(token + 2, Part.COMMA) ? token + 3 : token + 2;
            int year = comma < end ? year(comma) : 0;
            return day(token, year > 0 ? comma + 1 : token + 2, year, month, day);
        }
        int year = token + 1 < end ? year(token + 1) : 0;
        if (year > 0) {
            return Optional.of(new Found(token, token + 2, new Moment.MonthOfYear(YearMonth.of(year, month))));
        }
        boolean named =
                wording.is(token - 1, Part.PREPOSITION) || isPointer(token - 1) || wording.is(token + 1, Part.OWNER_S);
        return named && token > start
                ? Optional.of(
                        new Found(token, token + 1, new Moment.YearlessMonth(month, direction(token, start, end))))
                : Optional.empty();
    }

    private static Optional<Found> day(int from, int to, int year, Month month, int day) {
        try {
            Moment moment =
                    year > 0 ? new Moment.Day(LocalDate.of(year, month, day)) : new Moment.YearlessDay(month, day);
            return Optional.of(new Found(from, to, moment));
        } catch (DateTimeException noSuchDay) { // "February 30"
            return Optional.empty();
        }
    }

    private Optional<Found> number(int token, int start, int end) {
        if (token + 1 >= end) {
            return Optional.empty();
        }
        if (wording.is(token + 1, Part.MONTH) && wording.is(token + 1, Part.CAPITAL) && dayNumber(token) > 0) {
            int year = token + 2 < end ? year(token + 2) : 0;
            Month month = MonthName.of(lower(token + 1)).month();
            return day(token, year > 0 ? token + 3 : token + 2, year, month, dayNumber(token));
        }
        if (wording.is(token + 1, Part.TIMEUNIT) && wording.says(token + 2, "ago") && token + 2 < end) {
            return ago(token);
        }
        return clock(token, start, end);
    }

    private Optional<Found> ago(int token) {
        Optional<ChronoUnit> unit = chrono(lower(token + 1));
        int amount = SmallNumber.of(lower(token));
        return unit.isEmpty() || amount == 0
                ? Optional.empty()
                : Optional.of(new Found(token, token + 3, new Moment.Distance(-amount, unit.get())));
    }

    /** 1 a.m. local time on Friday. */
    private Optional<Found> clock(int token, int start, int end) {
        String half = lower(token + 1).replace(".", "");
        Optional<int[]> time = half.equals("am") || half.equals("pm")
                ? ClockTime.of(lower(token), half.equals("pm"))
                : Optional.empty();
        if (time.isEmpty()) {
            return Optional.empty();
        }
        int to = token + 2;
        int at = wording.says(to, "local") && wording.says(to + 1, "time") ? to + 2 : to;
        at = wording.says(at, "on") ? at + 1 : at;
        if (at < end && wording.is(at, Part.DAY | Part.MONTH) && wording.is(at, Part.CAPITAL)) {
            Optional<Found> day = at(at, start, end);
            return day.map(found -> found(token, found.to(), time.get(), Optional.of(found.moment())));
        }
        return Optional.of(found(token, to, time.get(), Optional.empty()));
    }

    private static Found found(int from, int to, int[] time, Optional<Moment> day) {
        return new Found(from, to, new Moment.Clock(time[0], time[1], day));
    }

    private int dayNumber(int token) {
        String word = lower(token);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        boolean ordinal =
                rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
        int day = digits == 0 || digits > 2 || !ordinal ? 0 : Integer.parseInt(word.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    private int year(int token) {
        String word = lower(token);
        boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = four ? Integer.parseInt(word) : 0;
        return year >= 1800 && year <= 2100 ? year : 0;
    }

    private String lower(int token) {
        boolean word = token >= 0 && token < tokens.size() && tokens.length(token) <= "september".length() + 1;
        return word ? tokens.text(token).toLowerCase(Locale.ROOT) : "";
    }
}
