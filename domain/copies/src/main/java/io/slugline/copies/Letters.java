package io.slugline.copies;

/** Which characters make up words: those of Python's {@code \w}. */
final class Letters {
    /** Lower-cased it is an i and a combining dot, which is no part of a word. */
    private static final int CAPITAL_I_WITH_DOT = 0x130;

    private static final int ASCII = 128;
    private static final boolean[] ASCII_WORD = new boolean[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            ASCII_WORD[c] = Character.isLetterOrDigit(c) || c == '_';
        }
    }

    private Letters() {}

    static boolean areOfWord(int c) {
        if (c < ASCII) {
            return ASCII_WORD[c];
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a word ends with this letter, whatever follows: lower-cased, its dot is a mark of its own. */
    static boolean endWord(int c) {
        return c == CAPITAL_I_WITH_DOT;
    }

    static boolean areDigits(int c) {
        return c < ASCII ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    static boolean areCapital(int c) {
        return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean areSmall(int c) {
        return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static int lower(int c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
        return Character.toLowerCase(c);
    }
}
