package io.slugline.extraction.html;

import io.slugline.model.article.Published.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date, with its time and zone if they stand there, from markup or from a line of text in many languages. */
final class DateText {
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[./年년]\\s?(\\d{1,2})\\s?[./月월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|-?го)?[.,]?[\\s-]{0,3}(?:de |of |d')?([\\p{L}\\p{M}.]{3,14}?)[.,]?[\\s,-]{1,3}(?:de |del |do |of )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NAME_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})([\\p{L}\\p{M}]{3,14})\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?[.,]{0,2}\\s{0,3}(?:at )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d\\d)(?![\\d.])");
    private static final Pattern YEAR_NAME_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\.?\\s{0,2}(?:m\\. |gada )?([\\p{L}\\p{M}]{3,14})\\.?\\s{0,2}(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("^(20\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?)?");
    private static final Pattern EPOCH = Pattern.compile("^1[0-9]{9}(?:\\d{3})?$");
    private static final Pattern MONTH_ONLY = Pattern.compile("^((?:19|20)\\d\\d)-(\\d\\d)$");

    private final MonthNames months;

    DateText(MonthNames months) {
        this.months = months;
    }

    /**
     * A date as it stands there.
     *
     * @param at ISO 8601 as far as it is known
     * @param end where in the text the date ends
     */
    record Found(String at, Precision precision, int start, int end) {
        String day() {
            return at.substring(0, Math.min(at.length(), "2016-07-15".length()));
        }
    }

    /** The date that a value of markup holds. */
    Optional<Found> inMarkup(String value, String language) {
        String text = value.strip();
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return day(compact.group(1), compact.group(2), compact.group(3), compact.start(), compact.end());
        }
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        Matcher month = MONTH_ONLY.matcher(text);
        if (month.matches()) {
            return Optional.of(new Found(text, Precision.MONTH, 0, text.length()));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> plain = iso(text).filter(found -> found.start() == 0);
        return plain.isPresent() ? plain.map(found -> withTime(found, text)) : inText(text, language);
    }

    private static Optional<Found> epoch(String digits) {
        long seconds = Long.parseLong(digits.substring(0, 10));
        String at = java.time.Instant.ofEpochSecond(seconds).toString();
        return Optional.of(new Found(at, Precision.SECOND, 0, digits.length()));
    }

    /** The first date of a text. */
    Optional<Found> inText(String text, String language) {
        String line = withAsciiDigits(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!hasDigit(line)) {
            return Optional.empty();
        }
        Optional<Found> first = Optional.empty();
        for (Optional<Found> found : List.of(
                iso(line),
                yearFirst(line),
                yearLast(line, language),
                dayName(line, language),
                nameDay(line, language),
                yearName(line, language))) {
            first = earlier(first, found);
        }
        if (first.isEmpty()) {
            first = shortYear(line, language);
        }
        return first.map(found -> withTime(found, line));
    }

    /** Arabic, Persian, Bengali and other figures as ours; each is one character, so places stay. */
    private static String withAsciiDigits(String text) {
        int foreign = 0;
        while (foreign < text.length() && !isForeignDigit(text.charAt(foreign))) {
            foreign++;
        }
        if (foreign == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = foreign; i < text.length(); i++) {
            if (isForeignDigit(text.charAt(i))) {
                folded.setCharAt(i, (char) ('0' + Character.digit(text.charAt(i), 10)));
            }
        }
        return folded.toString();
    }

    private static boolean isForeignDigit(char c) {
        return c > '9' && Character.isDigit(c);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found> earlier(Optional<Found> one, Optional<Found> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().start() < one.get().start() ? other : one;
    }

    private static Optional<Found> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? day(m.group(1), m.group(2), m.group(3), m.start(), m.end()) : Optional.empty();
    }

    private static Optional<Found> yearFirst(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        return m.find() ? day(m.group(1), m.group(2), m.group(3), m.start(), m.end()) : Optional.empty();
    }

    private static Optional<Found> yearLast(String text, String language) {
        Matcher m = YEAR_LAST.matcher(text);
        return m.find() ? ambiguous(m, m.group(3), language, text) : Optional.empty();
    }

    private static Optional<Found> shortYear(String text, String language) {
        Matcher m = SHORT_YEAR.matcher(text);
        return m.find() ? ambiguous(m, "20" + m.group(3), language, text) : Optional.empty();
    }

    /** 4/5/2020: the month comes first on American pages with slashes, the day elsewhere. */
    private static Optional<Found> ambiguous(Matcher m, String year, String language, String text) {
        boolean slashes = text.charAt(m.end(1)) == '/';
        String folded = language.toLowerCase(Locale.ROOT);
        boolean american = slashes && (folded.equals("en") || folded.startsWith("en-us") || folded.startsWith("en_us"));
        int one = Integer.parseInt(m.group(1));
        int two = Integer.parseInt(m.group(2));
        boolean monthFirst = two > 12 || (american && one <= 12);
        return monthFirst
                ? day(year, m.group(1), m.group(2), m.start(), m.end())
                : day(year, m.group(2), m.group(1), m.start(), m.end());
    }

    private Optional<Found> dayName(String text, String language) {
        Matcher m = DAY_NAME_YEAR.matcher(text);
        while (m.find()) {
            int month = months.of(m.group(2), language);
            if (month > 0) {
                return day(m.group(3), String.valueOf(month), m.group(1), m.start(), m.end());
            }
        }
        return Optional.empty();
    }

    private Optional<Found> nameDay(String text, String language) {
        Matcher m = NAME_DAY_YEAR.matcher(text);
        while (m.find()) {
            int month = months.of(m.group(1), language);
            if (month > 0) {
                return day(m.group(3), String.valueOf(month), m.group(2), m.start(), m.end());
            }
        }
        return Optional.empty();
    }

    private Optional<Found> yearName(String text, String language) {
        Matcher m = YEAR_NAME_DAY.matcher(text);
        while (m.find()) {
            int month = months.of(m.group(2), language);
            if (month > 0) {
                return day(m.group(1), String.valueOf(month), m.group(3), m.start(), m.end());
            }
        }
        return Optional.empty();
    }

    static Optional<Found> day(String year, String month, String day, int start, int end) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Found(date.toString(), Precision.DAY, start, end));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Found withTime(Found day, String text) {
        return ClockTime.after(text, day.end())
                .map(time -> new Found(day.at() + "T" + time.text(), time.precision(), day.start(), day.end()))
                .orElse(day);
    }
}
