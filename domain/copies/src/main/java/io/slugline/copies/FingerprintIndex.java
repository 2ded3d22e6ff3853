package io.slugline.copies;

/**
 * Where each fingerprint of a few words was seen: in which articles, and about where in them.
 *
 * <p>A table of longs in segments, open addressing with linear probing. An entry holds 27 bits of the fingerprint (its
 * segment tells 12 more), 10 bits of the position and 27 bits of the article's number. What has expired stays as a dead
 * entry until a newcomer takes its place or the segment is laid out anew, so expiry costs nothing of its own. At most
 * {@link #MOST_HOLDERS} live articles hold one fingerprint, one of each group of copies: what more articles share is
 * common, and who came after them does not matter. A segment is filled to 80 % and then grows by a fifth
 * or so: a look-up takes a few neighbouring steps.
 */
final class FingerprintIndex {
    static final int MOST_HOLDERS = 7;
    static final int POSITION_BITS = 10;

    /** So many articles can be live at once. */
    static final int NUMBER_BITS = 27;

    static final int POSITION_MASK = (1 << POSITION_BITS) - 1;

    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;
    private static final int SEGMENT_BITS = 12;
    private static final int CHECK_BITS = Long.SIZE - NUMBER_BITS - POSITION_BITS;
    private static final int FIRST_ROOM = 8;

    /** So many entries further the next line of memory begins: half of the look-ups go on into it. */
    private static final int A_LINE = 7;

    private static final double FULL = 0.8;
    private static final double LEAST_GROWTH = 1.15;
    private static final double MOST_GROWTH = 1.3;

    private final LiveArticles live;
    private final long[][] segments = new long[1 << SEGMENT_BITS][FIRST_ROOM];
    private final int[] used = new int[1 << SEGMENT_BITS];
    private long[] living = new long[FIRST_ROOM];

    FingerprintIndex(LiveArticles live) {
        this.live = live;
    }

    /**
     * Whether anything stands where any of these would, or near it. Asked first, for it fetches the memory of all of them
     * at once instead of one after the other.
     */
    boolean mayHold(Fingerprints fingerprints) {
        long taken = 0;
        for (int i = 0; i < fingerprints.size(); i++) {
            long[] segment = segments[segment(fingerprints.value(i))];
            int home = home(check(fingerprints.value(i)), segment.length);
            taken |= segment[home] | segment[Math.min(home + A_LINE, segment.length - 1)];
        }
        return taken != 0;
    }

    /** The live holders of a fingerprint, the oldest first. */
    void find(long fingerprint, Holders into) {
        into.clear();
        long[] segment = segments[segment(fingerprint)];
        long check = check(fingerprint);
        int place = home(check, segment.length);
        while (segment[place] != 0) {
            if (segment[place] >>> (NUMBER_BITS + POSITION_BITS) == check && isLive(segment[place])) {
                into.add(number(segment[place]), position(segment[place]));
            }
            place = place + 1 == segment.length ? 0 : place + 1;
        }
        into.sort(live);
    }

    /** Enters a live article under a fingerprint, which stands at this word. */
    void add(long fingerprint, int number, int word) {
        int at = segment(fingerprint);
        if (used[at] >= segments[at].length * FULL) {
            layOut(at);
        }
        put(at, entry(check(fingerprint), number, word));
    }

    private void put(int at, long entry) {
        long[] segment = segments[at];
        int place = home(entry >>> (NUMBER_BITS + POSITION_BITS), segment.length);
        while (segment[place] != 0 && isLive(segment[place])) {
            place = place + 1 == segment.length ? 0 : place + 1;
        }
        used[at] += segment[place] == 0 ? 1 : 0;
        segment[place] = entry;
    }

    /** Anew, with the live entries alone, and some room for more. */
    private void layOut(int at) {
        int count = gatherLiving(segments[at]);
        long[] segment = new long[Math.max(FIRST_ROOM, (int) (count * growth(at) / FULL) + 2)];
        for (int i = 0; i < count; i++) {
            int place = home(living[i] >>> (NUMBER_BITS + POSITION_BITS), segment.length);
            while (segment[place] != 0) {
                place = place + 1 == segment.length ? 0 : place + 1;
            }
            segment[place] = living[i];
        }
        segments[at] = segment;
        used[at] = count;
    }

    /** How many there are; they stand in {@code living}, which is laid out once. */
    private int gatherLiving(long[] segment) {
        if (living.length < segment.length) {
            living = new long[segment.length * 2];
        }
        int size = 0;
        for (long entry : segment) {
            living[size] = entry;
            size += entry != 0 && isLive(entry) ? 1 : 0;
        }
        return size;
    }

    /** Each segment grows by a part of its own, lest all of them fill up in the same hour. */
    private static double growth(int at) {
        return LEAST_GROWTH + (MOST_GROWTH - LEAST_GROWTH) * at / (1 << SEGMENT_BITS);
    }

    private static long entry(long check, int number, int word) {
        long position = word & POSITION_MASK;
        return (((check << POSITION_BITS) | position) << NUMBER_BITS) | (number & NUMBER_MASK);
    }

    private static int segment(long fingerprint) {
        return (int) (fingerprint >>> (Long.SIZE - SEGMENT_BITS));
    }

    /** Never 0 together with a position and a number of 0, so that no entry is the empty one. */
    private static long check(long fingerprint) {
        long check = (fingerprint << SEGMENT_BITS) >>> (Long.SIZE - CHECK_BITS);
        return check == 0 ? 1 : check;
    }

    private static int home(long check, int room) {
        return Mix.place((int) (check << (Integer.SIZE - CHECK_BITS)), room);
    }

    private static int position(long entry) {
        return (int) (entry >>> NUMBER_BITS) & POSITION_MASK;
    }

    private boolean isLive(long entry) {
        return live.isLive(number(entry));
    }

    /** The number whose last bits the entry holds, as near behind the oldest live article as it can be. */
    private int number(long entry) {
        int oldest = (int) live.first();
        return oldest + (((int) entry - oldest) & NUMBER_MASK);
    }
}
