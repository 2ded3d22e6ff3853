package io.slugline.copies;

/** Spreads the bits of a hash: the finalizers of SplitMix64 (Steele, Lea, Flood 2014) and of MurmurHash3. */
final class Mix {
    /** The fractional part of the golden ratio, odd: a multiplier without short cycles. */
    static final long ODD = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static int mixed(int value) {
        int z = value;
        z = (z ^ (z >>> 16)) * 0x85EBCA6B;
        z = (z ^ (z >>> 13)) * 0xC2B2AE35;
        return z ^ (z >>> 16);
    }

    /** Spreads a hash over a number of places, evenly and without a division. */
    static int place(int hash, int places) {
        return (int) (((hash & 0xFFFFFFFFL) * places) >>> Integer.SIZE);
    }
}
