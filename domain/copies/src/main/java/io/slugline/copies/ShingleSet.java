package io.slugline.copies;

/**
 * The distinct shingles of one wording, to count those that others share with it.
 *
 * <p>Similarity is that of Broder, "On the resemblance and containment of documents" (1997): the shingles that two texts
 * share, over those that either has. It is counted exactly, but for collisions of 64-bit hashes.
 */
final class ShingleSet {
    private final LongSet held;
    private final int[] countedFor;
    private final int size;
    private int counts;

    ShingleSet(long[] shingles) {
        held = new LongSet(shingles.length);
        countedFor = new int[held.room()];
        int distinct = 0;
        for (long shingle : shingles) {
            distinct += held.add(shingle) ? 1 : 0;
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
            int place = held.place(other.shingle(i));
            if (held.isTaken(place) && countedFor[place] != counts) {
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
}
