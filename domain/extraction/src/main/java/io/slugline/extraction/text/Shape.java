package io.slugline.extraction.text;

import java.util.regex.Pattern;

/** What a line looks like, whatever it says. */
final class Shape {
    /** A headline seldom has more words; a longer line is running text even without a full stop. */
    static final int LONGEST_TITLE_WORDS = 22;

    /** A line that ends a sentence needs this many words to be running text and not a title with a full stop. */
    private static final int SHORTEST_SENTENCE = 6;

    /** Headlines ask and exclaim; paragraphs that do so are longer than this. */
    private static final int LONGEST_QUESTION = 20;

    /** A full stop inside makes two sentences when the line is long enough for two. */
    private static final int TWO_SENTENCES = 16;

    private static final int LONGEST_ASIDE = 32;

    private static final int LONGEST_URL = 2048;
    private static final Pattern URL = Pattern.compile(
            "^[<(\\[*_]{0,2}(?:https?://|www\\.)[^\\s<>\"]{3,}[>)\\]*_]{0,2}$", Pattern.CASE_INSENSITIVE);
    /** "… including ten U.S." ends no sentence for certain. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:(?:\\b|\\.)\\p{L}\\.|\\s(?:Inc|Corp|Co|Ltd|Jr|Sr|No|Gov|Sen|Rep|St|Ave|Dr|Mr|Mrs|Ms|vs)\\.)$");

    private static final String CLOSERS = "\"'”’»)]*_";

    private Shape() {}

    static boolean isUrl(String text) {
        return text.length() <= LONGEST_URL && URL.matcher(text).matches();
    }

    /** A line of nothing but marks: {@code -----}, {@code * * *}, {@code ###}. */
    static boolean isRule(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            marks += c == ' ' ? 0 : 1;
        }
        boolean one = marks > 0 && marks == text.length() && "*§#~•–—".indexOf(text.charAt(0)) >= 0;
        return marks >= 3 || one;
    }

    /** Words; in scripts that set no spaces two signs count as one. */
    static int words(String text) {
        int words = 0;
        int signs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = isSign(c);
            boolean letter = !sign && Character.isLetterOrDigit(c);
            signs += sign ? 1 : 0;
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && joins(text, i));
        }
        return words + signs / 2;
    }

    /** A character that is a word or half a word by itself: Chinese and Japanese, not Korean. */
    private static boolean isSign(char c) {
        return c >= 0x2E80 && c < 0xFF00 && (c < 0xAC00 || c > 0xD7B0) && Character.isLetter(c);
    }

    /** Whether this character stands inside a word: "don't", "U.S", "Kara-Kum". */
    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        boolean dot = c == '.' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return dot || c == '\'' || c == '’' || c == '-';
    }

    /** Whether the line is running text: a sentence or several. */
    static boolean isProse(String text) {
        int words = words(text);
        if (words > LONGEST_TITLE_WORDS) {
            return true;
        }
        char end = lastMark(withoutAside(text));
        if (".…。．।".indexOf(end) >= 0) {
            return words >= SHORTEST_SENTENCE
                    && (words >= TWO_SENTENCES || !ABBREVIATION.matcher(text).find());
        }
        if ("!?！？؟".indexOf(end) >= 0) {
            return words > LONGEST_QUESTION;
        }
        return words >= TWO_SENTENCES && holdsSentenceEnd(text);
    }

    static boolean endsSentence(String text) {
        return ".!?…。！？؟।".indexOf(lastMark(withoutAside(text))) >= 0;
    }

    /** The text without a closing remark in brackets, such as an agency's mark. */
    private static String withoutAside(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        boolean aside = open > 0 && text.length() - open <= LONGEST_ASIDE && text.charAt(open - 1) == ' ';
        return aside ? text.substring(0, open - 1) : text;
    }

    /** The last character that is no closing quote or bracket. */
    private static char lastMark(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end < 0 ? ' ' : text.charAt(end);
    }

    private static boolean holdsSentenceEnd(String text) {
        for (int i = 3; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && text.charAt(i + 1) == ' '
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isLowerCase(text.charAt(i - 3))
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** A line as it is compared: letters and digits alone, in lower case. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
