package io.slugline.entities.mentions;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Names of people, places, organisations and works: where a run of tokens is known as one, whatever it means there.
 *
 * <p>A value has one bit for each list a name stands in: {@link #PERSON} and so on for the large list, which is noisy,
 * and {@link #KNOWN_PERSON} and so on for those that the knowledge base bears out.
 */
public final class Gazetteer {
    public static final int PERSON = 1;
    public static final int PLACE = 2;
    public static final int ORGANISATION = 4;
    public static final int WORK = 8;
    public static final int KNOWN_PERSON = 16;
    public static final int KNOWN_PLACE = 32;
    public static final int KNOWN_ORGANISATION = 64;
    public static final int KNOWN_OTHER = 128;
    public static final int LISTS = 8;

    /** Longer names are rare, and are found by their words. */
    public static final int LONGEST_NAME = 6;

    private final KeyTable names;

    private Gazetteer(KeyTable names) {
        this.names = names;
    }

    public static Gazetteer read(DataInputStream in) throws IOException {
        return new Gazetteer(KeyTable.read(in));
    }

    int lists(long phrase) {
        return names.get(WordHash.key(phrase));
    }
}
