package io.slugline.entities.text;

import io.slugline.model.Span;
import java.util.Arrays;

/**
 * The tokens of one text, with the sentences and paragraphs they stand in.
 *
 * <p>Positions come in two kinds: {@link #start} and {@link #end} count code points, as spans do; {@link #from} and
 * {@link #to} count chars of {@link #text()}, for reading it. They are equal while the text has no surrogates, and then
 * share one array. Reading a token by {@link #from} and {@link #to} allocates nothing; {@link #text(int)} does.
 */
public final class Tokens {
    private final String text;
    private final int size;
    private final int[] from;
    private final int[] to;
    private final int[] starts;
    private final int[] ends;
    /** First token of each sentence, and {@code size} behind the last. */
    private final int[] sentences;

    private final int[] sentenceOf;
    private final int[] paragraphOfSentence;
    private final int paragraphs;

    Tokens(TokenList list) {
        text = list.text();
        size = list.size();
        from = list.from();
        to = list.to();
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        starts = plain ? from : codePoints(from);
        ends = plain ? to : codePoints(to);
        sentences = list.sentences();
        paragraphOfSentence = list.paragraphOfSentence();
        paragraphs = list.paragraphs();
        sentenceOf = sentenceOf();
    }

    private int[] codePoints(int[] chars) {
        int[] counted = new int[size];
        int at = 0;
        int points = 0;
        for (int token = 0; token < size; token++) {
            points += text.codePointCount(at, chars[token]);
            at = chars[token];
            counted[token] = points;
        }
        return counted;
    }

    private int[] sentenceOf() {
        int[] of = new int[size];
        for (int sentence = 0; sentence < sentenceCount(); sentence++) {
            Arrays.fill(of, sentences[sentence], sentences[sentence + 1], sentence);
        }
        return of;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** Code point where the token begins. */
    public int start(int token) {
        return starts[token];
    }

    /** Code point behind the token. */
    public int end(int token) {
        return ends[token];
    }

    /** Char where the token begins. */
    public int from(int token) {
        return from[token];
    }

    /** Char behind the token. */
    public int to(int token) {
        return to[token];
    }

    /** Length of the token in chars. */
    public int length(int token) {
        return to[token] - from[token];
    }

    public char first(int token) {
        return text.charAt(from[token]);
    }

    public String text(int token) {
        return text.substring(from[token], to[token]);
    }

    /** What stands between the first token's begin and the end of the token before {@code end}. */
    public String text(int first, int end) {
        return first < end ? text.substring(from[first], to[end - 1]) : "";
    }

    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    public boolean is(int token, String word) {
        return length(token) == word.length() && text.startsWith(word, from[token]);
    }

    public boolean isIgnoringCase(int token, String word) {
        return length(token) == word.length() && text.regionMatches(true, from[token], word, 0, word.length());
    }

    public boolean isCapitalised(int token) {
        return Character.isUpperCase(first(token)) || Character.isTitleCase(first(token));
    }

    /** Whether the token begins with a letter or a digit. */
    public boolean isWord(int token) {
        return Character.isLetterOrDigit(text.codePointAt(from[token]));
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean isGluedToPrevious(int token) {
        return token > 0 && to[token - 1] == from[token];
    }

    public int sentenceCount() {
        return sentences.length - 1;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** First token of the sentence. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** Token behind the sentence's last. */
    public int sentenceEnd(int sentence) {
        return sentences[sentence + 1];
    }

    public int paragraphCount() {
        return paragraphs;
    }

    /** Index into the article's body. */
    public int paragraphOfSentence(int sentence) {
        return paragraphOfSentence[sentence];
    }

    public int paragraphOf(int token) {
        return paragraphOfSentence[sentenceOf[token]];
    }

    /** The first token that ends behind this code point; {@code size} when none does. */
    public int tokenAt(int codePoint) {
        int found = Arrays.binarySearch(ends, 0, size, codePoint + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The token behind the last one that begins before this code point. */
    public int tokenBehind(int codePoint) {
        int found = Arrays.binarySearch(starts, 0, size, codePoint);
        return found >= 0 ? found : -found - 1;
    }
}
