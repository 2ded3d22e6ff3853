package io.slugline.extraction.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first whole date in a short text: ISO 8601, RFC 822, with the month as a word on either side of the day,
 * dotted, or with Chinese and Japanese signs.
 *
 * <p>A date of slashes is read only where no second reading exists: {@code 07/08/2016} is July in Ohio and August in
 * Oxford, and a wrong date is worse than none.
 */
final class DateFinder {
    private static final String YEAR = "((?:18|19|20)\\d{2})";
    private static final String WORD = "(\\p{L}{3,12}\\.?)";
    private static final String TIME =
            "(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s?([AaPp]\\.?[Mm]\\b\\.?)?(?:\\s?\\(?("
                    + Zones.PATTERN + ")(?![\\p{L}\\d]))?";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
    private static final Pattern SIGNS =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]{1,2}(?:de |of )?" + WORD
                    + ",?[\\s-]{1,2}(?:de |del )?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WORD + "\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}" + YEAR + "(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})[./]" + YEAR + "(?!\\d)");

    private static final Pattern TIME_AFTER =
            Pattern.compile("\\G(?:T|,?\\s{0,3}(?:at|um|à|a las|alle|às|kl\\.?|[|•·–—-])?\\s{0,2})" + TIME);
    private static final Pattern TIME_BEFORE =
            Pattern.compile(TIME + "[\\s,|•·–—-]{1,4}(?:on )?(?:\\p{L}{2,10}\\.?,? )?$");

    /** Longer texts are not a printed date with words around it. */
    private static final int LONGEST = 160;

    private DateFinder() {}

    static Optional<PrintedDate> first(String whole) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        for (Reading reading : READINGS) {
            Matcher matcher = reading.pattern.matcher(text);
            while (matcher.find()) {
                Optional<LocalDate> day = reading.day.of(matcher);
                if (day.isPresent()) {
                    return Optional.of(withTime(text, day.get(), matcher));
                }
            }
        }
        return Optional.empty();
    }

    private static PrintedDate withTime(String text, LocalDate day, Matcher date) {
        Matcher after = TIME_AFTER.matcher(text);
        if (after.find(date.end())) {
            Optional<String> time = time(after);
            if (time.isPresent()) {
                return new PrintedDate(day, time.get(), date.start(), after.end());
            }
        }
        Matcher before = TIME_BEFORE.matcher(text.substring(0, date.start()));
        if (before.find()) {
            String time = time(before).orElse("");
            return new PrintedDate(day, time, time.isEmpty() ? date.start() : before.start(), date.end());
        }
        return new PrintedDate(day, "", date.start(), date.end());
    }

    private static Optional<String> time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1));
        String half = group(matcher, 4).toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        int minute = Integer.parseInt(matcher.group(2));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        String seconds = group(matcher, 3);
        String zone = Zones.offset(group(matcher, 5));
        return Optional.of(String.format(Locale.ROOT, "T%02d:%02d", hour, minute)
                + (seconds.isEmpty() ? "" : ":" + seconds)
                + zone);
    }

    private static String group(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? "" : text;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> ordered(Matcher m) {
        return PrintedDate.day(number(m, 1), number(m, 2), number(m, 3));
    }

    private static Optional<LocalDate> dayFirst(Matcher m) {
        return PrintedDate.day(number(m, 3), Months.of(m.group(2)), number(m, 1));
    }

    private static Optional<LocalDate> monthFirst(Matcher m) {
        return PrintedDate.day(number(m, 3), Months.of(m.group(1)), number(m, 2));
    }

    private static Optional<LocalDate> numbers(Matcher m) {
        int first = number(m, 1);
        int second = number(m, 3);
        boolean dotted = ".".equals(m.group(2));
        if (dotted || first > 12 || first == second) {
            return PrintedDate.day(number(m, 4), second, first);
        }
        return second > 12 ? PrintedDate.day(number(m, 4), first, second) : Optional.empty();
    }

    private interface Day {
        Optional<LocalDate> of(Matcher matcher);
    }

    private record Reading(Pattern pattern, Day day) {}

    private static final List<Reading> READINGS = List.of(
            new Reading(ISO, DateFinder::ordered),
            new Reading(SIGNS, DateFinder::ordered),
            new Reading(DAY_FIRST, DateFinder::dayFirst),
            new Reading(MONTH_FIRST, DateFinder::monthFirst),
            new Reading(YEAR_FIRST, DateFinder::ordered),
            new Reading(NUMBERS, DateFinder::numbers));
}
