package io.slugline.stories;

import java.util.Arrays;

/**
 * What members share of the article at hand: a small table that stays near the processor however many members live, and
 * how many of them share about how much, so that only the nearest need be looked at.
 */
final class MemberShares {
    /** Twice the room for the newest members of each of the terms that are looked up. */
    private static final int BITS = 13;

    private static final int STEP = 0x9E3779B9;
    /** A band is a sixteenth of an octave: a share's exponent and the first four bits behind it. */
    private static final int BAND_SHIFT = 19;

    /** No two vectors of length one share more than one. */
    private static final int BANDS = (Float.floatToRawIntBits(2) >>> BAND_SHIFT) + 1;

    /** Numbers of members, each one higher, so that nothing is zero. */
    private final int[] members = new int[1 << BITS];

    private final float[] shares = new float[1 << BITS];
    private final int[] touched = new int[1 << BITS];
    private final int[] counts = new int[BANDS];
    private int touches;

    /** Takes a member's share by its number. */
    interface Taker {
        void take(int member, float share);
    }

    void add(int member, float more) {
        int slot = (member * STEP) >>> (Integer.SIZE - BITS);
        while (members[slot] != 0 && members[slot] != member + 1) {
            slot = (slot + 1) & ((1 << BITS) - 1);
        }
        if (members[slot] == 0) {
            members[slot] = member + 1;
            shares[slot] = 0;
            touched[touches++] = slot;
        }
        shares[slot] += more;
    }

    private static int bandOf(float share) {
        return Math.min(BANDS - 1, Float.floatToRawIntBits(share) >>> BAND_SHIFT);
    }

    /** Counts what was shared into bands; the band above all. */
    int count() {
        Arrays.fill(counts, 0);
        for (int i = 0; i < touches; i++) {
            counts[bandOf(shares[touched[i]])]++;
        }
        return BANDS;
    }

    /** The highest band below another one from which on so many members are found; the lowest if there are fewer. */
    int bandFrom(int below, int members) {
        int band = below;
        int found = 0;
        while (band > 0 && found < members) {
            band--;
            found += counts[band];
        }
        return band;
    }

    /** Gives those whose share is of these bands. */
    void each(int from, int below, Taker taker) {
        for (int i = 0; i < touches; i++) {
            float share = shares[touched[i]];
            int band = bandOf(share);
            if (band >= from && band < below) {
                taker.take(members[touched[i]] - 1, share);
            }
        }
    }

    /** Forgets what was shared. */
    void clear() {
        for (int i = 0; i < touches; i++) {
            members[touched[i]] = 0;
        }
        touches = 0;
    }
}
