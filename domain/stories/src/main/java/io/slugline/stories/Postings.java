package io.slugline.stories;

import java.util.Arrays;

/** The living members under one term, by their numbers, newest last; of them the {@value #NEWEST} newest are looked at. */
final class Postings {
    static final int NEWEST = 100;
    /** So many entries come into the processor's memory at once. */
    private static final int LINE = 8;

    /** Member and weight in one number each, so that a look-up waits for one stretch of memory. */
    private long[] entries = new long[2];

    private int size;
    private int gone;

    void add(int member, float weight) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = packed(member, Float.floatToRawIntBits(weight));
    }

    private static long packed(int member, int weight) {
        return ((long) member << Integer.SIZE) | Integer.toUnsignedLong(weight);
    }

    private static int memberOf(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Notes that one is gone. */
    void loseOne(Roll roll) {
        gone++;
        if (gone * 2 > size) {
            clear(roll);
        }
    }

    private void clear(Roll roll) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (roll.has(memberOf(entries[i]))) {
                entries[kept++] = entries[i];
            }
        }
        size = kept;
        gone = 0;
    }

    void renumber(int[] fresh) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int member = fresh[memberOf(entries[i])];
            if (member >= 0) {
                entries[kept++] = packed(member, (int) entries[i]);
            }
        }
        size = kept;
        gone = 0;
    }

    /** Something of the newest entries, to bring them into the processor's memory. */
    int peek() {
        int sum = 0;
        int first = Math.max(0, size - NEWEST);
        for (int i = size - 1; i >= first; i -= LINE) {
            sum += (int) entries[i];
        }
        return sum;
    }

    /** Adds what the newest members share by this term. */
    void share(float weight, Roll roll, MemberShares shares) {
        int looked = 0;
        for (int i = size - 1; i >= 0 && looked < NEWEST; i--) {
            int member = memberOf(entries[i]);
            if (roll.has(member)) {
                shares.add(member, weight * Float.intBitsToFloat((int) entries[i]));
                looked++;
            }
        }
    }
}
