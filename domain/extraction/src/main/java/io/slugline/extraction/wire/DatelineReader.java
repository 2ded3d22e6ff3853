package io.slugline.extraction.wire;

import io.slugline.model.article.Dateline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the dateline off a report's first paragraph.
 *
 * <p>A place in capitals and a dash are enough. A place in mixed case, or none, needs an agency's name in brackets or
 * slashes: "Meanwhile, Obama — who" begins no report. What follows must begin like a sentence, for "NATO — the alliance"
 * begins none either.
 */
public final class DatelineReader {
    /** The longest dateline with two cities, regions, a date and two agencies; what stands further on is text. */
    private static final int LONGEST = 140;

    private static final String DASH = "(?:\\.?\\s*(?:--|[-–—―_]|\\.-)\\s*)";
    private static final String CAPS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
    private static final String CAPS_PLACE = CAPS + "(?:(?:\\s|/|, ?| and | und | et )" + CAPS + "){0,5}";
    private static final String REGION =
            "(?:,\\s(?!\\p{L}{3,10}\\.?\\s\\d)\\p{Lu}[\\p{L}.'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){0,2})";
    private static final String MIXED_PLACE =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}(?:[\\s/]\\p{L}[\\p{L}\\p{M}.'’-]{1,20}){0,3}" + REGION + "?";
    private static final String MONTH = "\\p{L}{3,10}\\.?";
    private static final String DATE = "(" + MONTH + "\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\.?\\s(?:de\\s)?" + MONTH
            + "(?:,?\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2})";
    private static final String AGENCY = "(?:\\(([^()]{2,40})\\)|/([\\p{L}][^/()]{1,30}(?:/[^/()]{1,20})?)/)";

    /** {@code PARIS, 3 May (Xinhua) --}, {@code MOSCOW, July 15. /TASS/.}, {@code WASHINGTON —}. */
    private static final Pattern CAPITALS = Pattern.compile("^(" + CAPS_PLACE + REGION + "?)(?:[.,]?\\s" + DATE
            + ")?(?:[.,]?\\s?" + AGENCY + ")?(?:\\.\\s?" + DASH + "?|" + DASH + "|\\s)");

    /** {@code Berlin (dpa) -}, {@code Kyiv, Ukraine, July 15 (Interfax) -}. */
    private static final Pattern MIXED = Pattern.compile(
            "^(" + MIXED_PLACE + ")(?:[.,]\\s" + DATE + ")?,?\\s" + AGENCY + "(?:\\.\\s?" + DASH + "?|" + DASH + ")");

    /** {@code (CNN) —}, {@code July 15 (UPI) --}. */
    private static final Pattern NO_PLACE =
            Pattern.compile("^(?:()" + DATE + "\\s)?" + AGENCY + "(?:\\.?\\s?" + DASH + ")");

    /** {@code (ANSA) - ROMA, 15 LUG -}. */
    private static final Pattern AGENCY_FIRST =
            Pattern.compile("^" + AGENCY + "\\s?[-–—]\\s?(" + CAPS_PLACE + "),?\\s" + DATE + "\\s?[-–—]\\s");

    /** {@code TOKYO, July 15 Kyodo -}: the agency's name without brackets. */
    private static final Pattern BARE_AGENCY =
            Pattern.compile("^(" + CAPS_PLACE + "),\\s" + DATE + "\\s(\\p{Lu}[\\p{L} ]{1,20}?)\\s(?:--|[-–—])\\s");

    /** {@code NEW DELHI: The government}. */
    private static final Pattern COLON =
            Pattern.compile("^((?=[\\p{Lu}\\s/]{5})\\p{Lu}{2,20}(?:[\\s/]\\p{Lu}{2,}){0,2})(?:,\\s" + DATE + ")?(?:\\s"
                    + AGENCY + ")?:\\s");

    /** Words in capitals that stand before a dash or colon, but name no place. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|RELATED|OPINION|ANALYSIS|NOTE|LIVE|NEWS|READ|MORE|ALERT|CORRECTION|EDITOR|"
                    + "STORY|INTERVIEW|REVIEW|QUESTION|ANSWER|WARNING|SPOILER|FACT|REPORT|COMMENT|LISTEN|PODCAST|SUMMARY|"
                    + "TRANSCRIPT|FILE|GALLERY|TOPSHOT|POLL|QUIZ|VERDICT|BACKGROUND|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\\b");

    /** A report and the dateline before it. */
    public record Filed(Dateline dateline, String report) {}

    public Optional<Filed> read(String paragraph) {
        return read(paragraph, false);
    }

    /**
     * The dateline of this paragraph.
     *
     * @param colons whether a place in capitals and a colon are a dateline here; in a transcript they are a speaker
     */
    public Optional<Filed> read(String paragraph, boolean colons) {
        String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        if (head.isEmpty()
                || !(Character.isUpperCase(head.charAt(0)) || "(/[0123456789".indexOf(head.charAt(0)) >= 0)) {
            return AsianDatelines.read(paragraph, head);
        }
        return capitals(paragraph, head)
                .or(() -> agencyFirst(paragraph, head))
                .or(() -> named(MIXED, paragraph, head))
                .or(() -> named(NO_PLACE, paragraph, head))
                .or(() -> bareAgency(paragraph, head))
                .or(() -> colons ? colon(paragraph, head) : Optional.empty())
                .or(() -> AsianDatelines.read(paragraph, head));
    }

    private static Optional<Filed> capitals(String paragraph, String head) {
        Matcher m = CAPITALS.matcher(head);
        if (!m.find() || !isPlace(m.group(1))) {
            return Optional.empty();
        }
        String agency = either(m.group(3), m.group(4));
        String mark = m.group().substring(markStart(m) - m.start());
        boolean dashed = mark.matches(".*(?:--|[-–—―_]).*") && !mark.isBlank() && !isHyphen(paragraph, m);
        boolean closed = mark.startsWith(".") && (!agency.isEmpty() || m.group(2) != null);
        boolean bare = !agency.isEmpty() && m.group(2) != null;
        if (!dashed && !closed && !bare) {
            return Optional.empty();
        }
        return filed(m.group(1), m.group(2), agency, paragraph.substring(m.end()));
    }

    /** Where the mark after place, date and agency begins. */
    private static int markStart(Matcher m) {
        int agencyEnd = Math.max(m.end(3), m.end(4));
        return agencyEnd >= 0 ? agencyEnd + 1 : Math.max(m.end(1), m.end(2));
    }

    /** Whether the dash stands inside a word, as in "BREXIT-weary". */
    private static boolean isHyphen(String paragraph, Matcher m) {
        return m.group().endsWith("-") && !m.group().contains(" ") && m.end() < paragraph.length();
    }

    private static Optional<Filed> named(Pattern pattern, String paragraph, String head) {
        Matcher m = pattern.matcher(head);
        if (!m.find()) {
            return Optional.empty();
        }
        String agency = either(m.group(3), m.group(4));
        return Agencies.isAgency(agency)
                ? filed(text(m.group(1)), m.group(2), agency, paragraph.substring(m.end()))
                : Optional.empty();
    }

    private static Optional<Filed> agencyFirst(String paragraph, String head) {
        Matcher m = AGENCY_FIRST.matcher(head);
        return m.find()
                ? filed(m.group(3), m.group(4), either(m.group(1), m.group(2)), paragraph.substring(m.end()))
                : Optional.empty();
    }

    private static Optional<Filed> bareAgency(String paragraph, String head) {
        Matcher m = BARE_AGENCY.matcher(head);
        return m.find() && Agencies.isAgency(m.group(3))
                ? filed(m.group(1), m.group(2), m.group(3), paragraph.substring(m.end()))
                : Optional.empty();
    }

    private static Optional<Filed> colon(String paragraph, String head) {
        Matcher m = COLON.matcher(head);
        return m.find() && isPlace(m.group(1))
                ? filed(m.group(1), m.group(2), either(m.group(3), m.group(4)), paragraph.substring(m.end()))
                : Optional.empty();
    }

    private static Optional<Filed> filed(String place, String date, String agency, String report) {
        String rest = report.strip();
        return beginsSentence(rest)
                ? Optional.of(new Filed(new Dateline(unstopped(place), unstopped(text(date)), agency.strip()), rest))
                : Optional.empty();
    }

    /** Without the full stop that closes a place or date; that of "N.H." belongs to it. */
    private static String unstopped(String text) {
        String stripped = text.strip();
        boolean closing = stripped.endsWith(".") && stripped.indexOf('.') == stripped.length() - 1;
        return closing ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static boolean isPlace(String name) {
        return name.length() > 2 && !NO_NAME.matcher(name).find();
    }

    private static boolean beginsSentence(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.isLetterOrDigit(first) ? !Character.isLowerCase(first) : "\"“”„«'‘’([$€£¥".indexOf(first) >= 0;
    }

    private static String either(String one, String other) {
        return one != null ? one : text(other);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
