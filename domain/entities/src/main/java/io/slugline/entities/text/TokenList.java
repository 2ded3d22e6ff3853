package io.slugline.entities.text;

import java.util.Arrays;

/** Tokens in the making: grows by doubling, so a text costs a handful of arrays. */
final class TokenList {
    /** English news has about five chars and a blank to a token. */
    private static final int CHARS_A_TOKEN = 5;

    private final String text;
    private int[] from;
    private int[] to;
    private int size;
    private int[] sentences = new int[16];
    private int[] paragraphOfSentence = new int[16];
    private int sentenceCount;
    private int paragraphs;

    TokenList(String text) {
        this.text = text;
        from = new int[text.length() / CHARS_A_TOKEN + 16];
        to = new int[from.length];
    }

    void add(int begin, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        from[size] = begin;
        to[size++] = end;
    }

    void openSentence(int token, int paragraph) {
        if (sentenceCount + 1 >= sentences.length) {
            sentences = Arrays.copyOf(sentences, sentences.length * 2);
            paragraphOfSentence = Arrays.copyOf(paragraphOfSentence, sentences.length);
        }
        sentences[sentenceCount] = token;
        paragraphOfSentence[sentenceCount++] = paragraph;
    }

    void paragraphs(int count) {
        paragraphs = count;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int begin(int token) {
        return from[token];
    }

    int end(int token) {
        return to[token];
    }

    int[] from() {
        return Arrays.copyOf(from, size);
    }

    int[] to() {
        return Arrays.copyOf(to, size);
    }

    int[] sentences() {
        int[] closed = Arrays.copyOf(sentences, sentenceCount + 1);
        closed[sentenceCount] = size;
        return closed;
    }

    int[] paragraphOfSentence() {
        return Arrays.copyOf(paragraphOfSentence, sentenceCount);
    }

    int paragraphs() {
        return paragraphs;
    }
}
