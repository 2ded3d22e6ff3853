package io.slugline.extraction;

import java.util.regex.Pattern;

/**
 * Separates sentences that lost the space between them: "camps.Last month".
 *
 * <p>A capital behind a full stop is not enough: "Booking.com", "Node.Js" and "U.S.Army" are names. A word of three small
 * letters must end there, and a word followed by another begin.
 */
final class GluedSentences {
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Ll}{3}[.!?][\"”’»)]?)(?=[\"“«]?\\p{Lu}\\p{Ll}{0,20}[\\s,’'])(?!(?:Com|Org|Net|Gov|Edu|Io|Js|Co|Uk|Ru|De|Fr|Tv)\\b)");

    private static final String QUOTES = "\"“”’«»)]";

    private GluedSentences() {}

    static String separated(String paragraph) {
        return mayBeGlued(paragraph) ? GLUED.matcher(paragraph).replaceAll(" ") : paragraph;
    }

    /** A cheap look, for nearly all paragraphs are in order. */
    private static boolean mayBeGlued(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean end = c == '.' || c == '!' || c == '?';
            if (end && (Character.isUpperCase(next) || (QUOTES.indexOf(next) >= 0 && text.charAt(i + 2) != ' '))) {
                return true;
            }
        }
        return false;
    }
}
