package io.slugline.copies;

import java.util.Arrays;

/** Reads the words of one text. */
final class WordReader {
    /** A text has fewer words than one for so many characters; where it has more, there is soon room for them. */
    private static final int CHARACTERS_A_WORD = 5;

    private final int[] points;
    private int[] hashes;
    private byte[] marks;
    private int[] starts;
    private int[] ends;
    private int size;
    private int at;

    WordReader(String text) {
        this.points = CodePoints.of(text);
        int room = points.length / CHARACTERS_A_WORD + 2;
        this.hashes = new int[room];
        this.marks = new byte[room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    /** The hash of a word in lower case. */
    static int hash(String word) {
        return Mix.mixed(word.codePoints().reduce(0, (hash, c) -> hash * 31 + c));
    }

    Wording read() {
        WordGap gap = new WordGap();
        SpeechMarks speech = new SpeechMarks();
        while (at < points.length) {
            int c = points[at];
            if (Letters.areOfWord(c)) {
                startAfter(gap, c);
                marks[size] |= (byte) (speech.isOpen() ? Wording.SPEECH : 0);
                readWord();
                speech.pass('a');
                gap.clear();
            } else {
                gap.add(c);
                speech.pass(c);
                at++;
            }
        }
        if (size > 0) {
            marks[size - 1] |= Wording.ENDS_SENTENCE;
        }
        Places places = new Places(points, trimmed(starts), trimmed(ends));
        return new Wording(trimmed(hashes), Arrays.copyOf(marks, size), places);
    }

    private void startAfter(WordGap gap, int first) {
        boolean capital = Letters.areCapital(first);
        if (size > 0 && gap.endsSentence(capital || !Letters.areSmall(first)) && !isAbbreviation(gap)) {
            marks[size - 1] |= Wording.ENDS_SENTENCE;
        }
        ensureRoom();
        marks[size] = (byte) (capital ? Wording.NAME : 0);
    }

    private void readWord() {
        int hash = 0;
        boolean digit = false;
        starts[size] = at;
        while (at < points.length && Letters.areOfWord(points[at])) {
            int c = points[at++];
            digit |= Letters.areDigits(c);
            hash = hash * 31 + Letters.lower(c);
            if (Letters.endWord(c)) {
                break;
            }
        }
        ends[size] = at;
        hashes[size] = Mix.mixed(hash);
        boolean opens = size == 0 || (marks[size - 1] & Wording.ENDS_SENTENCE) != 0;
        if (opens && Openers.has(hashes[size])) {
            marks[size] &= ~Wording.NAME;
        }
        if (digit || FigureWords.has(hashes[size])) {
            marks[size] |= Wording.FIGURE;
        }
        size++;
    }

    /** Whether the point behind the last word belongs to it: an initial, or a title such as Gen. and Mr. */
    private boolean isAbbreviation(WordGap gap) {
        return gap.isOnePoint() && Abbreviations.has(points, starts[size - 1], ends[size - 1]);
    }

    private void ensureRoom() {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
    }

    private int[] trimmed(int[] values) {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
