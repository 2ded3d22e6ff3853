package io.slugline.entities.text;

/**
 * Initials in a text whose tokens are divided by blanks: {@code U . S .} is one token there as {@code U.S.} is elsewhere,
 * and so is the {@code W .} of {@code W . Hale}.
 */
final class SpacedInitials {
    /** A letter, a blank, a point. */
    private static final int INITIAL = 3;

    private SpacedInitials() {}

    /** Behind the last point of the initials that begin here; {@code begin} when there are none. */
    static int end(String text, int begin, int limit) {
        int end = begin;
        int next = begin;
        while (end - begin < Tokenizer.LONGEST_TOKEN && isInitial(text, next, limit)) {
            end = next + INITIAL;
            next = end + 1;
        }
        boolean several = end - begin > INITIAL;
        return several || (end > begin && isBeforeName(text, begin, next, limit)) ? end : begin;
    }

    private static boolean isInitial(String text, int at, int limit) {
        return at + INITIAL <= limit
                && isUpper(text.charAt(at))
                && text.charAt(at + 1) == ' '
                && text.charAt(at + 2) == '.'
                && (at + INITIAL == limit || text.charAt(at + INITIAL) == ' ');
    }

    /** {@code I .} and {@code A .} rather end a sentence. */
    private static boolean isBeforeName(String text, int begin, int next, int limit) {
        char initial = text.charAt(begin);
        boolean name = next + 1 < limit && isUpper(text.charAt(next)) && Character.isLowerCase(text.charAt(next + 1));
        return name && initial != 'I' && initial != 'A';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
