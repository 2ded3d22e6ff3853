package io.slugline.copies;

/**
 * Finds the articles whose signatures agree with another in a whole band.
 *
 * <p>Locality-sensitive hashing as in Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.4: two texts
 * with similarity s share one of b bands of r rows with probability 1 - (1 - s^r)^b. Each band is a table of chains, the
 * newest article first; since articles expire in the order in which they came, a chain ends at the first expired one and
 * nothing is ever taken out. A walk takes at most {@link #LONGEST_WALK} articles of a band: of a thousand copies of one
 * text the newest are found here and the others through their group.
 */
final class BandIndex {
    static final int BANDS = 36;
    static final int ROWS = 2;

    private static final int LONGEST_WALK = 48;
    private static final int FIRST_HEADS = 1 << 10;

    private final LiveArticles live;
    private final int[][] heads = new int[BANDS][FIRST_HEADS];

    BandIndex(LiveArticles live) {
        this.live = live;
    }

    /** Two neighbouring rows of a signature as one number. */
    static int key(short[] signatures, int at) {
        return (signatures[at] << Short.SIZE) | (signatures[at + 1] & 0xFFFF);
    }

    /** Adds every live article that shares a band with this signature. */
    void find(short[] signature, Candidates into) {
        int[] newest = newest(signature);
        for (int band = 0; band < BANDS; band++) {
            int key = key(signature, band * ROWS);
            int number = newest[band];
            for (int taken = 0; taken < LONGEST_WALK && live.isLive(number); number = live.nextInBand(number, band)) {
                if (live.bandKey(number, band) == key) {
                    into.add(number);
                    taken++;
                }
            }
        }
    }

    /** The heads of all chains, read in one go so that their memory is fetched at once. */
    private int[] newest(short[] signature) {
        int[] newest = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            newest[band] = heads[band][place(band, key(signature, band * ROWS))];
        }
        return newest;
    }

    /** Enters a live article, the newest. */
    void add(int number) {
        for (int band = 0; band < BANDS; band++) {
            link(number, band);
        }
        fit(Math.floorMod(number, BANDS));
    }

    private void link(int number, int band) {
        int place = place(band, live.bandKey(number, band));
        live.nextInBand(number, band, heads[band][place]);
        heads[band][place] = number;
    }

    /** One band after the other, so that no article waits for all of them. */
    private void fit(int band) {
        int count = live.count();
        if (count > heads[band].length || (count < heads[band].length / 8 && heads[band].length > FIRST_HEADS)) {
            heads[band] = new int[Math.max(FIRST_HEADS, count + count / 4)];
            for (long number = live.first(); number < live.next(); number++) {
                if (live.shingles((int) number) > 0) {
                    link((int) number, band);
                }
            }
        }
    }

    private int place(int band, int key) {
        return Mix.place(Mix.mixed(key), heads[band].length);
    }
}
