package io.slugline.copies;

/**
 * The fingerprints of a wording: runs of five words, chosen by winnowing.
 *
 * <p>Of every four neighbouring runs the one with the least hash is taken, of equal ones the one taken already (Schleimer, Wilkerson, Aiken, "Winnowing: local
 * algorithms for document fingerprinting", 2003), so two texts that share eight words in a row share a fingerprint, at
 * two fifths of the entries. Longer texts are fingerprinted in their first {@link #LONGEST_READ} words.
 */
final class Fingerprints {
    static final int WORDS = Wording.SHINGLE;

    private static final int WINDOW = 4;

    /** Twenty times a long news report; it bounds what one article can put into the index. */
    private static final int LONGEST_READ = 20_000;

    private final long[] values;
    private final int[] words;
    private final byte[] holders;
    private int size;

    /** Of a text of so many words; its shingles are runs of five words too. */
    Fingerprints(int textWords, long[] shingles) {
        int runs = Math.max(0, Math.min(textWords, LONGEST_READ) - WORDS + 1);
        values = new long[runs];
        words = new int[runs];
        holders = new byte[runs];
        winnow(runs, shingles);
    }

    int size() {
        return size;
    }

    long value(int index) {
        return values[index];
    }

    /** At which word it stands. */
    int word(int index) {
        return words[index];
    }

    /** How many earlier articles hold it, once that was looked up. */
    int holders(int index) {
        return holders[index];
    }

    void heldBy(int index, int count) {
        holders[index] = (byte) count;
    }

    /** Of the first shingles, so many. */
    private void winnow(int runs, long[] all) {
        int last = -1;
        for (int begin = 0; begin < Math.max(Math.min(1, runs), runs - WINDOW + 1); begin++) {
            int least = last >= begin ? last : begin;
            for (int i = least; i < Math.min(begin + WINDOW, runs); i++) {
                least = all[i] < all[least] ? i : least;
            }
            if (least != last) {
                last = least;
                take(all[least], least);
            }
        }
    }

    private void take(long value, int word) {
        values[size] = value;
        words[size] = word;
        size++;
    }
}
