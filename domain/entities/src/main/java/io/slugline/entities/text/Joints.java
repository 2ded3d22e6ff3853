package io.slugline.entities.text;

/** Marks that stand inside a word without dividing it. */
final class Joints {
    private Joints() {}

    /** Whether the mark at this place joins the characters beside it. */
    static boolean joins(String text, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        return Characters.isWord(next) && joins(text.charAt(at), text.charAt(at - 1), (char) next, text, at);
    }

    private static boolean joins(char mark, char before, char after, String text, int at) {
        return switch (mark) {
            case '-', '\u2010', '\u2011', '_' -> true;
            case '\'', '\u2019', '\u02bc' -> Character.isLetter(before) && Character.isLetter(after);
            case '.' -> pointJoins(before, after, text, at);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '&', '/' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '@' -> Character.isLetterOrDigit(before);
            default -> false;
        };
    }

    /** {@code U.S}, {@code 3.5} and {@code example.com} are one word, {@code camps.Last} is two. */
    private static boolean pointJoins(char before, char after, String text, int at) {
        if (Character.isDigit(before) || Character.isDigit(after)) {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        boolean initial = Character.isUpperCase(before) && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
        return initial || (Character.isLowerCase(before) && Character.isLowerCase(after));
    }
}
