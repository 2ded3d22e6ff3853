package io.slugline.copies;

/**
 * The distinct shingles of one wording, to count those that others share with it.
 *
 * <p>Similarity is that of Broder, "On the resemblance and containment of documents" (1997): the shingles that two texts
 * share, over those that either has. It is counted exactly, but for collisions of 64-bit hashes.
 */
final class ShingleSet {
    private static final int LEAST_ROOM = 16;

    private final long[] held;
    private final int[] countedFor;
    private final int size;
    private int counts;

    ShingleSet(Wording wording) {
        int room = Integer.highestOneBit(Math.max(LEAST_ROOM, wording.shingles() * 2)) * 2;
        held = new long[room];
        countedFor = new int[room];
        int distinct = 0;
        for (int i = 0; i < wording.shingles(); i++) {
            distinct += add(wording.shingle(i)) ? 1 : 0;
        }
        size = distinct;
    }

    /** How many distinct shingles there are. */
    int size() {
        return size;
    }

    /** How many of them the other wording has too. */
    int sharedWith(Wording other) {
        counts++;
        int shared = 0;
        for (int i = 0; i < other.shingles(); i++) {
            int place = placeOf(other.shingle(i));
            if (held[place] != 0 && countedFor[place] != counts) {
                countedFor[place] = counts;
                shared++;
            }
        }
        return shared;
    }

    /** Jaccard similarity to the other wording, which has so many distinct shingles; 0 where either has none. */
    double similarityTo(Wording other, int othersSize) {
        if (size == 0 || othersSize == 0) {
            return 0;
        }
        int shared = sharedWith(other);
        return shared / (double) (size + othersSize - shared);
    }

    private boolean add(long shingle) {
        int place = placeOf(shingle);
        boolean isNew = held[place] == 0;
        held[place] = shingle;
        return isNew;
    }

    /** Where the shingle is, or would be. */
    private int placeOf(long shingle) {
        int place = (int) shingle & (held.length - 1);
        while (held[place] != 0 && held[place] != shingle) {
            place = (place + 1) & (held.length - 1);
        }
        return place;
    }
}
