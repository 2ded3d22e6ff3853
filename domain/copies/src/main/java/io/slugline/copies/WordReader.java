package io.slugline.copies;

import java.util.Arrays;

/** Reads the words of one text. */
final class WordReader {
    private static final int FIRST_ROOM = 512;

    /** Lower-cased it is an i and a combining dot, which is no part of a word. */
    private static final int CAPITAL_I_WITH_DOT = 0x130;

    private final String text;
    private int[] hashes = new int[FIRST_ROOM];
    private byte[] marks = new byte[FIRST_ROOM];
    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int size;
    private int at;
    private int point;
    private int lastBegin;
    private int lastEnd;

    WordReader(String text) {
        this.text = text;
    }

    /** The hash of a word in lower case. */
    static int hash(String word) {
        return Mix.mixed(word.codePoints().reduce(0, (hash, c) -> hash * 31 + c));
    }

    Wording read() {
        WordGap gap = new WordGap();
        SpeechMarks speech = new SpeechMarks();
        while (at < text.length()) {
            int c = pointAt(at);
            if (isWord(c)) {
                startAfter(gap, c);
                marks[size] |= (byte) (speech.isOpen() ? Wording.SPEECH : 0);
                readWord();
                speech.pass('a');
                gap.clear();
            } else {
                gap.add(c);
                speech.pass(c);
                step(c);
            }
        }
        if (size > 0) {
            marks[size - 1] |= Wording.ENDS_SENTENCE;
        }
        return new Wording(trimmed(hashes), Arrays.copyOf(marks, size), trimmed(starts), trimmed(ends));
    }

    private void startAfter(WordGap gap, int first) {
        boolean capital = Character.isUpperCase(first);
        if (size > 0 && gap.endsSentence(capital || !Character.isLowerCase(first)) && !isAbbreviation(gap)) {
            marks[size - 1] |= Wording.ENDS_SENTENCE;
        }
        ensureRoom();
        marks[size] = (byte) (capital ? Wording.NAME : 0);
    }

    private void readWord() {
        int hash = 0;
        boolean digit = false;
        lastBegin = at;
        starts[size] = point;
        while (at < text.length()) {
            int c = pointAt(at);
            if (!isWord(c)) {
                break;
            }
            digit |= c < 128 ? c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            hash = hash * 31 + (c < 128 ? asciiLower(c) : Character.toLowerCase(c));
            step(c);
            if (c == CAPITAL_I_WITH_DOT) {
                break;
            }
        }
        lastEnd = at;
        ends[size] = point;
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
        return gap.isOnePoint() && Abbreviations.has(text, lastBegin, lastEnd);
    }

    private int pointAt(int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c) ? text.codePointAt(index) : c;
    }

    private void step(int c) {
        at += Character.charCount(c);
        point++;
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
        return Arrays.copyOf(values, size);
    }

    private static int asciiLower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    private static boolean isWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
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
}
