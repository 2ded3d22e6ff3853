package io.slugline.entities.mentions;

/** How a token is written: its capitals and its shape. */
final class Capitals {
    static final int SMALL = 0;
    static final int INITIAL = 1;
    static final int ALL = 2;
    static final int SINGLE = 3;
    static final int MIXED = 4;
    static final int NUMBER = 5;
    static final int DIGITS_AND_LETTERS = 6;
    static final int MARK = 7;
    static final int POINTED = 8;

    private Capitals() {}

    static int of(String text, int from, int to) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int points = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (c >= 'A' && c <= 'Z') {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            }
        }
        if (digits > 0) {
            return upper + lower > 0 ? DIGITS_AND_LETTERS : NUMBER;
        }
        return letters(upper, lower, points, Character.isUpperCase(text.charAt(from)));
    }

    private static int letters(int upper, int lower, int points, boolean capital) {
        if (upper == 0) {
            return lower == 0 ? MARK : SMALL;
        }
        if (lower == 0) {
            return upper == 1 ? SINGLE : points > 0 ? POINTED : ALL;
        }
        return capital && upper == 1 ? INITIAL : MIXED;
    }

    static boolean isCapital(int capitals) {
        return capitals == INITIAL || capitals == ALL || capitals == MIXED || capitals == SINGLE || capitals == POINTED;
    }

    /** {@code Xx-Xx}, {@code X.X.} and so on, runs shortened; hashed. */
    static int shape(String text, int from, int to) {
        int hash = 17;
        int last = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (kind != last && c != ' ') {
                hash = hash * 31 + kind;
                last = kind;
            }
        }
        return hash;
    }
}
