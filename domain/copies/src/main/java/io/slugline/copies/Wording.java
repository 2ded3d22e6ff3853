package io.slugline.copies;

import java.util.Arrays;

/**
 * The words of a text in order: what is compared when texts are compared.
 *
 * <p>A word is what Python's {@code \w+} finds in the lower-cased text: a run of letters, numbers and underscores;
 * combining marks part words. Its hash stands for it.
 */
final class Wording {
    /** A figure, the name of a month or of a day of the week. */
    static final int FIGURE = 1;

    /** Written with a capital; at the beginning of a sentence only if it is no small word. */
    static final int NAME = 2;

    static final int ENDS_SENTENCE = 4;

    /** Between quotation marks. */
    static final int SPEECH = 8;

    static final int SHINGLE = 5;

    /** What a word takes when it is kept: its hash and its mark. */
    static final int PACKED_BYTES = Integer.BYTES + 1;

    static final Wording NONE = new Wording(new int[0], new byte[0], Places.NONE);

    /** The weights of a shingle's words in its hash, and what its length adds. */
    private static final long FIRST = power(4);

    private static final long SECOND = power(3);
    private static final long THIRD = power(2);
    private static final long LENGTH = SHINGLE * power(SHINGLE);

    private final int[] hashes;
    private final byte[] marks;
    private final Places places;

    Wording(int[] hashes, byte[] marks, Places places) {
        this.hashes = hashes;
        this.marks = marks;
        this.places = places;
    }

    static Wording of(String text) {
        return new WordReader(text).read();
    }

    /** As it was kept, so many words. */
    static Wording unpacked(int words, Unpacker from) {
        int[] hashes = from.ints(words);
        return new Wording(hashes, from.raw(words), Places.NONE);
    }

    void pack(Packer into) {
        into.ints(hashes);
        into.raw(marks);
    }

    int size() {
        return hashes.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    /** None for a wording that was kept. */
    Places places() {
        return places;
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
        if (hashes.length - from < SHINGLE) {
            return run(from, hashes.length - from);
        }
        return mixed(LENGTH
                + hashes[from] * FIRST
                + hashes[from + 1] * SECOND
                + hashes[from + 2] * THIRD
                + hashes[from + 3] * Mix.ODD
                + hashes[from + 4]);
    }

    /** All shingles in order. */
    long[] allShingles() {
        long[] all = new long[shingles()];
        for (int i = 0; i < all.length; i++) {
            all[i] = shingle(i);
        }
        return all;
    }

    /** The hash of a run of words; never 0. */
    long run(int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * Mix.ODD + hashes[i];
        }
        return mixed(hash);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= Mix.ODD;
        }
        return power;
    }

    private static long mixed(long hash) {
        long mixed = Mix.mixed(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** The hash of all words. */
    long hash() {
        return run(0, hashes.length);
    }
}
