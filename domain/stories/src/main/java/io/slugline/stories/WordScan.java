package io.slugline.stories;

import java.util.Arrays;

/** Walks through a text word by word; a word is known by the hash of its lower-case stem. */
final class WordScan {
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int LONGEST_WORD = 64;
    private static final int ASCII = 128;
    private static final boolean[] PLAIN = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c);
        }
    }

    private final char[] chars;
    private final char[] word = new char[LONGEST_WORD];
    private int start;
    private int end;
    private int hash;

    WordScan(String text) {
        chars = text.toCharArray();
    }

    /** Goes to the next word; false when there is none. */
    boolean next() {
        int at = end;
        while (at < chars.length && !isOfWords(chars[at])) {
            at++;
        }
        start = at;
        int length = 0;
        while (at < chars.length && (isOfWords(chars[at]) || joins(at))) {
            char c = chars[at++];
            if (c != ',' && length < LONGEST_WORD) {
                word[length++] = folded(c);
            }
        }
        end = at;
        if (start < end) {
            hash = hashOf(Stem.length(word, length));
        }
        return start < end;
    }

    private static boolean isOfWords(char c) {
        return c < ASCII ? PLAIN[c] : Character.isLetterOrDigit(c);
    }

    /** An apostrophe before a letter ("o'clock"), a point or comma between digits ("1,200"). */
    private boolean joins(int at) {
        char c = chars[at];
        boolean apostrophe = c == '\'' || c == '\u2019';
        boolean numeric = c == ',' || c == '.';
        if (!(apostrophe || numeric) || at + 1 >= chars.length || at == start) {
            return false;
        }
        char after = chars[at + 1];
        return (apostrophe && Character.isLetter(after))
                || (numeric && Character.isDigit(after) && Character.isDigit(chars[at - 1]));
    }

    /** The hash of the whole word, not of its stem. */
    int wordHash() {
        return hashOf(fold());
    }

    private int hashOf(int length) {
        int sum = FNV_START;
        for (int i = 0; i < length; i++) {
            sum = (sum ^ word[i]) * FNV_PRIME;
        }
        return mixed(sum);
    }

    static int mixed(int value) {
        int h = value * 0x9E3779B9;
        return h ^ (h >>> 15);
    }

    int hash() {
        return hash;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    boolean isNumber() {
        return Character.isDigit(chars[start]);
    }

    String stem() {
        return new String(Arrays.copyOf(word, Stem.length(word, fold())));
    }

    /** The word in lower case, with a straight apostrophe. */
    String word() {
        return new String(Arrays.copyOf(word, fold()));
    }

    private int fold() {
        int length = 0;
        for (int i = start; i < end && length < LONGEST_WORD; i++) {
            char c = chars[i];
            if (c != ',') {
                word[length++] = folded(c);
            }
        }
        return length;
    }

    private static char folded(char c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
