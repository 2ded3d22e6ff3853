package io.slugline.stories;

import java.util.Arrays;

/**
 * Sorts hashes. They are spread evenly, so each is brought near its place by its first bits, and then only neighbours are
 * compared (bucket sort with a final insertion sort; Knuth, The Art of Computer Programming, volume 3, section 5.2.1).
 */
final class HashOrder {
    /** Fewer are sorted as quickly by comparing. */
    private static final int FEWEST = 32;
    /** More in one bucket are no evenly spread hashes; comparing neighbours would take long. */
    private static final int FULLEST = 32;

    private HashOrder() {}

    /** The same hashes, ascending; the array given may be used up. */
    static int[] sorted(int[] hashes) {
        if (hashes.length < FEWEST) {
            Arrays.sort(hashes);
            return hashes;
        }
        int shift = Integer.numberOfLeadingZeros(hashes.length - 1);
        int[] starts = new int[(1 << (Integer.SIZE - shift)) + 1];
        if (fullest(hashes, shift, starts) > FULLEST) {
            Arrays.sort(hashes);
            return hashes;
        }
        int[] near = new int[hashes.length];
        for (int hash : hashes) {
            near[starts[bucketOf(hash, shift)]++] = hash;
        }
        compareNeighbours(near);
        return near;
    }

    /** Finds where each bucket starts; how many the fullest has. */
    private static int fullest(int[] hashes, int shift, int[] starts) {
        for (int hash : hashes) {
            starts[bucketOf(hash, shift) + 1]++;
        }
        int most = 0;
        for (int i = 1; i < starts.length; i++) {
            most = Math.max(most, starts[i]);
            starts[i] += starts[i - 1];
        }
        return most;
    }

    /** Negative hashes come first. */
    private static int bucketOf(int hash, int shift) {
        return (hash ^ Integer.MIN_VALUE) >>> shift;
    }

    private static void compareNeighbours(int[] near) {
        for (int i = 1; i < near.length; i++) {
            int hash = near[i];
            int place = i;
            while (place > 0 && near[place - 1] > hash) {
                near[place] = near[place - 1];
                place--;
            }
            near[place] = hash;
        }
    }
}
