package io.slugline.copies;

/**
 * Finds the articles whose signatures agree with another in a whole band.
 *
 * <p>Locality-sensitive hashing as in Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.4: two texts
 * with similarity s share one of b bands of r rows with probability 1 - (1 - s^r)^b. Each band is a table of ints, open
 * addressing with linear probing. An entry holds 7 bits of the key and 25 of the article's number, so a look-up that
 * finds nothing touches one line of memory and no signature; one that finds something is checked against the signature.
 * What has expired stays as a dead entry until a newcomer takes its place or the table is laid out anew. A key has at
 * most {@link #MOST_ALIKE} live entries, the newest: of a thousand copies of one text these are found here and the
 * others through their group.
 */
final class BandIndex {
    static final int BANDS = 36;
    static final int ROWS = 2;

    private static final int MOST_ALIKE = 48;
    private static final int FIRST_ROOM = 1 << 10;

    /** More articles than a heap holds; beyond it some would not be found. */
    private static final int NUMBER_BITS = 25;

    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;
    private static final int TAG_MASK = (1 << (Integer.SIZE - NUMBER_BITS)) - 1;
    private static final double FULL = 0.8;

    /** In entries; look-ups are rarely longer. */
    private static final int HALF_A_LINE = 8;

    private static final double GROWTH = 1.4;

    private final LiveArticles live;
    private final int[][] tables = new int[BANDS][FIRST_ROOM];
    private final int[] used = new int[BANDS];
    private final int[] alike = new int[MOST_ALIKE];

    BandIndex(LiveArticles live) {
        this.live = live;
    }

    /** Two neighbouring rows of a signature as one number. */
    static int key(short[] signatures, int at) {
        return (signatures[at] << Short.SIZE) | (signatures[at + 1] & 0xFFFF);
    }

    /** Adds every live article that shares a band with this signature, for each band the newest first. */
    void find(short[] signature, Candidates into) {
        if (touched(signature) == 0) {
            return;
        }
        for (int band = 0; band < BANDS; band++) {
            int found = alike(band, key(signature, band * ROWS));
            for (int i = 0; i < found; i++) {
                into.add(alike[i]);
            }
        }
    }

    /** Not 0 if anything stands where the keys would, or near it; asked first, for it fetches the memory of all bands at once. */
    private int touched(short[] signature) {
        int any = 0;
        for (int band = 0; band < BANDS; band++) {
            int[] table = tables[band];
            int home = home(band, Mix.mixed(key(signature, band * ROWS)));
            any |= table[home] | table[Math.min(home + HALF_A_LINE, table.length - 1)];
        }
        return any;
    }

    /** How many live articles have this key; they stand in {@code alike}, the newest first. */
    private int alike(int band, int key) {
        int[] table = tables[band];
        int mixed = Mix.mixed(key);
        int found = 0;
        for (int place = home(band, mixed); table[place] != 0 && found < MOST_ALIKE; place = next(place, table)) {
            if (tag(table[place]) == tagOf(mixed) && isLive(number(table[place]), band, key)) {
                insert(number(table[place]), found++);
            }
        }
        return found;
    }

    private void insert(int number, int count) {
        int at = count;
        while (at > 0 && live.number(alike[at - 1]) < live.number(number)) {
            alike[at] = alike[at - 1];
            at--;
        }
        alike[at] = number;
    }

    private boolean isLive(int number, int band, int key) {
        return live.isLive(number) && live.bandKey(number, band) == key;
    }

    /** Enters a live article, the newest. */
    void add(int number) {
        for (int band = 0; band < BANDS; band++) {
            enter(number, band, true);
        }
        fit(Math.floorMod(number, BANDS));
    }

    private void enter(int number, int band, boolean amongDead) {
        int[] table = tables[band];
        int key = live.bandKey(number, band);
        int mixed = Mix.mixed(key);
        int found = 0;
        int dead = -1;
        int oldest = -1;
        int place = home(band, mixed);
        for (; table[place] != 0; place = next(place, table)) {
            if (tag(table[place]) == tagOf(mixed) && isLive(number(table[place]), band, key)) {
                found++;
                oldest = oldest < 0 || isOlder(table[place], table[oldest]) ? place : oldest;
            } else if (amongDead && dead < 0 && !live.isLive(number(table[place]))) {
                dead = place;
            }
        }
        int free = dead < 0 ? place : dead;
        used[band] += table[free] == 0 && found < MOST_ALIKE ? 1 : 0;
        table[found < MOST_ALIKE ? free : oldest] = (tagOf(mixed) << NUMBER_BITS) | (number & NUMBER_MASK);
    }

    private boolean isOlder(int entry, int other) {
        return live.number(number(entry)) < live.number(number(other));
    }

    /** One band after the other, so that no article waits for all of them. */
    private void fit(int band) {
        int room = tables[band].length;
        boolean isEmpty = live.count() < room / 8 && room > FIRST_ROOM;
        if (used[band] > room * FULL || isEmpty) {
            tables[band] = new int[Math.max(FIRST_ROOM, (int) (live.count() * GROWTH / FULL))];
            used[band] = 0;
            for (long number = live.first(); number < live.next(); number++) {
                if (live.shingles((int) number) > 0) {
                    enter((int) number, band, false);
                }
            }
        }
    }

    private int home(int band, int mixed) {
        return Mix.place(mixed, tables[band].length);
    }

    private static int next(int place, int[] table) {
        return place + 1 == table.length ? 0 : place + 1;
    }

    private static int tag(int entry) {
        return entry >>> NUMBER_BITS;
    }

    /** Never 0, so that no entry is the empty one. */
    private static int tagOf(int mixed) {
        return Math.max(1, mixed & TAG_MASK);
    }

    /** The number whose last bits the entry holds, as near behind the oldest live article as it can be. */
    private int number(int entry) {
        int oldest = (int) live.first();
        return oldest + ((entry - oldest) & NUMBER_MASK);
    }
}
