package io.slugline.stories;

import java.util.Arrays;

/** The words of a headline or of a paragraph, found once for all that count, cut or compare them. */
final class Words {
    private static final int CHARACTERS_A_WORD = 5;

    private final String text;
    private int[] hashes;
    private int[] starts;
    private int[] ends;
    private int size;

    private Words(String text) {
        this.text = text;
        int room = text.length() / CHARACTERS_A_WORD + 2;
        hashes = new int[room];
        starts = new int[room];
        ends = new int[room];
    }

    static Words of(String text) {
        Words words = new Words(text);
        WordScan scan = new WordScan(text);
        while (scan.next()) {
            words.add(scan.hash(), scan.start(), scan.end());
        }
        return words;
    }

    /** The same, but a word and its plural are two. */
    static Words unstemmed(String text) {
        Words words = new Words(text);
        WordScan scan = new WordScan(text);
        while (scan.next()) {
            words.add(scan.wordHash(), scan.start(), scan.end());
        }
        return words;
    }

    private void add(int hash, int start, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size++] = end;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int hash(int word) {
        return hashes[word];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    boolean isNumber(int word) {
        return Character.isDigit(text.charAt(starts[word]));
    }

    /** The first word that starts at a place of the text or behind it. */
    int firstFrom(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found < 0 ? -found - 1 : found;
    }

    /** The letters and digits of a word, without what follows an apostrophe or a point. */
    String wordAt(int word) {
        int end = starts[word];
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(starts[word], end);
    }
}
