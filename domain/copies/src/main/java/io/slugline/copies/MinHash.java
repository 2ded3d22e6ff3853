package io.slugline.copies;

import java.util.Arrays;

/**
 * The signature of a set of shingles: for each of a row of hash functions the least hash over the set.
 *
 * <p>Two sets agree in one place of their signatures with a probability equal to their Jaccard similarity (Broder 1997).
 * A function is an odd multiple and a sum modulo 2^32, which the JIT computes eight at a time. Only 16 mixed bits of each
 * least hash are kept; two different ones agree by chance once in 65,536.
 */
final class MinHash {
    /** Two rows a band; see {@link BandIndex} for how many bands it takes. */
    static final int FUNCTIONS = BandIndex.BANDS * BandIndex.ROWS;

    private static final int[] FACTORS = new int[FUNCTIONS];
    private static final int[] SUMMANDS = new int[FUNCTIONS];

    static {
        for (int i = 0; i < FUNCTIONS; i++) {
            long random = Mix.mixed((i + 1L) * Mix.ODD);
            FACTORS[i] = (int) random | 1;
            SUMMANDS[i] = (int) (random >>> Integer.SIZE);
        }
    }

    private MinHash() {}

    static short[] signature(long[] shingles) {
        int[] least = new int[FUNCTIONS];
        Arrays.fill(least, Integer.MAX_VALUE >> 1);
        for (long shingle : shingles) {
            lower(least, (int) (shingle >>> Integer.SIZE), FACTORS, SUMMANDS);
        }
        short[] signature = new short[FUNCTIONS];
        for (int i = 0; i < FUNCTIONS; i++) {
            signature[i] = (short) Mix.mixed(least[i]);
        }
        return signature;
    }

    /** Of two numbers of 31 bits the lesser, by their difference: where a comparison stands the JIT goes one by one. */
    private static void lower(int[] least, int shingle, int[] factors, int[] summands) {
        for (int i = 0; i < least.length; i++) {
            int difference = ((shingle * factors[i] + summands[i]) >> 1) - least[i];
            least[i] += difference & (difference >> (Integer.SIZE - 1));
        }
    }
}
