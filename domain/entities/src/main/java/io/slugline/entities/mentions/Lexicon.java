package io.slugline.entities.mentions;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What is known of single words: their Brown cluster (Brown et al. 1992), how often names begin and end with them, and
 * how often news writes them small.
 *
 * <p>A word's attributes are one number, from the low bits up: the cluster's path behind a leading one (17 bits), then
 * two bits each for first name, last name, place, end of an organisation's name, any part of one, then one bit for
 * demonyms and two for how often it is written small. Each pair of bits is a rank from 0, never, to 3, mostly.
 */
public final class Lexicon {
    public static final int PATH_BITS = 17;
    public static final int FIRST_NAME = 17;
    public static final int LAST_NAME = 19;
    public static final int PLACE = 21;
    public static final int ORGANISATION_END = 23;
    public static final int ORGANISATION_PART = 25;
    public static final int DEMONYM = 27;
    public static final int SMALL = 28;

    private final KeyTable words;

    private Lexicon(KeyTable words) {
        this.words = words;
    }

    public static Lexicon read(DataInputStream in) throws IOException {
        return new Lexicon(KeyTable.read(in));
    }

    int attributes(long word) {
        return words.get(WordHash.key(word));
    }

    /** The first bits of the cluster's path, or all of it when it is shorter; 0 for a word without a cluster. */
    static int cluster(int attributes, int bits) {
        int path = attributes & ((1 << PATH_BITS) - 1);
        int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >>> (length - bits);
    }

    /** All that is known of the word but its cluster. */
    static int names(int attributes) {
        return attributes >>> PATH_BITS & 0x7ff;
    }

    static int small(int attributes) {
        return attributes >>> SMALL & 3;
    }

    static int rank(int attributes, int field) {
        return attributes >>> field & 3;
    }

    static boolean isDemonym(int attributes) {
        return (attributes >>> DEMONYM & 1) == 1;
    }
}
