package io.slugline.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The words of a text in order: what is compared when texts are compared.
 *
 * <p>A word is what Python's {@code \w+} finds in the lower-cased text: a run of letters, numbers and underscores;
 * combining marks part words. Its hash stands for it. Starts and ends count code points; they are empty for a wording
 * that was kept without its text.
 */
final class Wording {
    /** A figure, the name of a month or of a day of the week. */
    static final int FIGURE = 1;

    /** Written with a capital; at the beginning of a sentence only if it is no small word. */
    static final int NAME = 2;

    static final int ENDS_SENTENCE = 4;

    /** Between quotation marks. */
    static final int SPEECH = 8;

    private static final int SHINGLE = 5;

    private final int[] hashes;
    private final byte[] marks;
    private final int[] starts;
    private final int[] ends;

    Wording(int[] hashes, byte[] marks, int[] starts, int[] ends) {
        this.hashes = hashes;
        this.marks = marks;
        this.starts = starts;
        this.ends = ends;
    }

    static Wording of(String text) {
        return new WordReader(text).read();
    }

    /** As it was kept. */
    static Wording kept(KeptText text) {
        int[] hashes = new int[text.words().length / Integer.BYTES];
        ByteBuffer.wrap(text.words()).asIntBuffer().get(hashes);
        return new Wording(hashes, text.marks(), new int[0], new int[0]);
    }

    byte[] hashBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    byte[] marks() {
        return marks;
    }

    int size() {
        return hashes.length;
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

    boolean is(int mark, int word) {
        return (marks[word] & mark) != 0;
    }

    boolean endsSentence(int word) {
        return is(ENDS_SENTENCE, word);
    }

    boolean startsSentence(int word) {
        return word == 0 || endsSentence(word - 1);
    }

    boolean sameWords(Wording other) {
        return Arrays.equals(hashes, other.hashes);
    }

    /** How many runs of five words it has, repeats counted; a shorter text is one such run. */
    int shingles() {
        return hashes.length == 0 ? 0 : Math.max(1, hashes.length - SHINGLE + 1);
    }

    /** The hash of the five words from here on, of all words where there are fewer; never 0. */
    long shingle(int from) {
        return run(from, Math.min(SHINGLE, hashes.length - from));
    }

    /** The hash of a run of words; never 0. */
    long run(int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * Mix.ODD + hashes[i];
        }
        long mixed = Mix.mixed(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** The hash of all words. */
    long hash() {
        return run(0, hashes.length);
    }
}
