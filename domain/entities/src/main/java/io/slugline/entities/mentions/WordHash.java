package io.slugline.entities.mentions;

/**
 * Hashes of words and phrases without regard to capitals, to which digits they hold and to blanks inside a word
 * ({@code U . S .}); nothing is allocated.
 */
public final class WordHash {
    /** Odd multiplier of Steele and Vigna's 64-bit congruential generators (2021): mixes well into the high bits. */
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    /** Of no word at all: begins a phrase. */
    public static final long NONE = 0x9e3779b97f4a7c15L;

    private WordHash() {}

    /** The word between two chars of a text. */
    public static long of(CharSequence text, int from, int to) {
        long hash = NONE;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            hash = c == ' ' ? hash : (hash ^ fold(c)) * MULTIPLIER;
        }
        return hash ^ (hash >>> 29);
    }

    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The phrase with one more word. */
    public static long phrase(long phrase, long word) {
        long hash = (phrase ^ word) * MULTIPLIER + 1;
        return hash ^ (hash >>> 32);
    }

    /** 32 well-mixed bits, never zero. */
    public static int key(long hash) {
        int key = (int) ((hash * MULTIPLIER) >>> 32);
        return key == 0 ? 1 : key;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : Character.toLowerCase(c);
    }
}
