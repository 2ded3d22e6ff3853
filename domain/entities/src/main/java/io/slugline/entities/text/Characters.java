package io.slugline.entities.text;

/** What kind of character stands there. */
public final class Characters {
    private Characters() {}

    static boolean isBlank(char c) {
        return c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean isWord(String text, int at) {
        return isWord(text.codePointAt(at));
    }

    /** Letters, digits, marks on letters. */
    static boolean isWord(int point) {
        if (point < 128) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A character of a script without blanks, where no token is longer than this one. */
    static boolean isIdeograph(int point) {
        return point >= 0x0e00 && (Character.isIdeographic(point) || isThai(point));
    }

    private static boolean isThai(int point) {
        return point >= 0x0e00 && point <= 0x0e7f;
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '`' || c == '\u00b4';
    }

    /** A mark that may close a quotation, a bracket or both. */
    static boolean isClosing(char c) {
        return c == '"' || c == ')' || c == ']' || c == '\u201d' || c == '\u00bb' || isApostrophe(c);
    }

    /** A mark that may open a quotation, a bracket or both. */
    static boolean isOpening(char c) {
        return c == '"' || c == '(' || c == '[' || c == '\u201c' || c == '\u2018' || c == '\u00ab' || isApostrophe(c);
    }
}
