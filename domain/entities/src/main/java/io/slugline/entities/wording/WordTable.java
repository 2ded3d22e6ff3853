package io.slugline.entities.wording;

import java.util.Arrays;

/**
 * Lower-case words and the parts they play; looked up in place, without making a string of the text.
 *
 * <p>Open addressing with linear probing; the hash is FNV-1a over the folded chars.
 */
final class WordTable {
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private String[] words = new String[1 << 13];
    private long[] parts = new long[words.length];
    private int size;

    void add(String word, long part) {
        if (2 * size >= words.length) {
            grow();
        }
        int slot = slot(word, 0, word.length());
        if (words[slot].isEmpty()) {
            words[slot] = word;
            size++;
        }
        parts[slot] |= part;
    }

    /** The parts of the word at this place of the text, 0 when it is in no list. */
    long parts(String text, int from, int to) {
        return parts[slot(text, from, to)];
    }

    WordTable() {
        Arrays.fill(words, "");
    }

    private void grow() {
        String[] old = words;
        long[] oldParts = parts;
        words = new String[old.length * 2];
        Arrays.fill(words, "");
        parts = new long[words.length];
        size = 0;
        for (int i = 0; i < old.length; i++) {
            if (!old[i].isEmpty()) {
                add(old[i], oldParts[i]);
            }
        }
    }

    private int slot(String text, int from, int to) {
        int hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ fold(text.charAt(i))) * FNV_PRIME;
        }
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        while (!words[slot].isEmpty() && !same(words[slot], text, from, to)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
