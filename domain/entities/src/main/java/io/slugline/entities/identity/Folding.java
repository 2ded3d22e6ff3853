package io.slugline.entities.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names without what spellings differ in: capitals, accents, points, hyphens, a leading article. */
public final class Folding {
    private static final String ARTICLE = "the ";
    private static final String DROPPED = "./'\"[]()\u2019\u2018\u201c\u201d";

    /** What stands between initials where tokens are divided by blanks: {@code U . S .} */
    private static final Pattern SPACED = Pattern.compile("(?<=\\b\\p{Lu}) \\. (?=\\p{Lu}(?: |$))");

    private Folding() {}

    public static String fold(String written) {
        String name = written.contains(" . ") ? SPACED.matcher(written).replaceAll("") : written;
        StringBuilder folded = new StringBuilder(name.length());
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int at = 0; at < plain.length(); at++) {
            append(plain.charAt(at), folded);
        }
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        folded.setLength(end);
        boolean article = end > ARTICLE.length() && folded.indexOf(ARTICLE) == 0;
        return article ? folded.substring(ARTICLE.length()) : folded.toString();
    }

    private static void append(char c, StringBuilder folded) {
        if (c >= 'a' && c <= 'z') {
            folded.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            folded.append((char) (c + 32));
        } else if (c == ' ' || c == '-' || c == '\u00a0' || c == '\u2010' || c == '\u2011') {
            if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (isKept(c)) {
            folded.append(Character.toLowerCase(c));
        }
    }

    /** Letters and digits of any script; {@code &} and the like stay, points, marks, quotes and brackets go. */
    private static boolean isKept(char c) {
        return DROPPED.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The last word of a folded name. */
    static String last(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** The first word of a folded name. */
    static String first(String folded) {
        int blank = folded.indexOf(' ');
        return blank < 0 ? folded : folded.substring(0, blank);
    }
}
