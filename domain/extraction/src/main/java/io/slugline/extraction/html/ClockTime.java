package io.slugline.extraction.html;

import io.slugline.model.article.Published.Precision;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day that stands beside a date, with its zone offset where the page bears one. */
record ClockTime(String text, Precision precision) {
    /** How far behind the date a time still belongs to it. */
    private static final int NEAR = 14;

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:.hH](\\d\\d)(?::(\\d{1,2})(?:[.,]\\d+)?)?(?![\\d])\\s?([aApP]\\.?[mM]\\.?)?"
                    + "\\s?(Z\\b|UTC|GMT(?![+-])|(?:GMT|UTC)?[+-]\\d\\d:?\\d\\d)?");

    static Optional<ClockTime> after(String text, int from) {
        Matcher m = TIME.matcher(text);
        m.region(from, Math.min(text.length(), from + NEAR + 24));
        if (!m.find() || m.start() > from + NEAR) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(m.group(1)), m.group(4));
        int minute = Integer.parseInt(m.group(2));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        String seconds = m.group(3) == null ? "" : m.group(3).length() == 1 ? ":0" + m.group(3) : ":" + m.group(3);
        String time = String.format(Locale.ROOT, "%02d:%02d%s%s", hour, minute, seconds, offset(m.group(5)));
        return Optional.of(new ClockTime(time, seconds.isEmpty() ? Precision.MINUTE : Precision.SECOND));
    }

    private static int hour(int hour, @org.jspecify.annotations.Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static String offset(@org.jspecify.annotations.Nullable String zone) {
        if (zone == null) {
            return "";
        }
        String digits = zone.replaceAll("[^+\\-0-9]", "");
        return digits.isEmpty() ? "Z" : digits.substring(0, 3) + ":" + digits.substring(3);
    }
}
