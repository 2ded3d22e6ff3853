package io.slugline.extraction.html;

import java.util.BitSet;

/**
 * The text of the article as the page's structured data gives it, made ready to be asked for many passages: most are not
 * in it, which the hashes of all runs of a few letters tell without a search (after R. Karp and M. Rabin, 1987).
 */
final class StatedText {
    /** Fewer characters are a summary. */
    private static final int LEAST = 200;

    private static final int RUN = 8;
    private static final int HASHES = 1 << 16;
    private static final int BASE = 31;

    private final String text;
    private final BitSet runs = new BitSet(HASHES);

    StatedText(String text) {
        this.text = text;
        if (isGiven()) {
            mark();
        }
    }

    boolean isGiven() {
        return text.length() >= LEAST;
    }

    private void mark() {
        int dropped = 1;
        for (int i = 0; i < RUN; i++) {
            dropped *= BASE;
        }
        int hash = hash(text);
        runs.set(slot(hash));
        for (int i = RUN; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) - dropped * text.charAt(i - RUN);
            runs.set(slot(hash));
        }
    }

    private static int hash(String beginning) {
        int hash = 0;
        for (int i = 0; i < RUN; i++) {
            hash = hash * BASE + beginning.charAt(i);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> Short.SIZE) & (HASHES - 1);
    }

    /** Where the passage stands, from this place on; -1 when it does not. */
    int indexOf(String passage, int from) {
        boolean may = passage.length() < RUN || runs.get(slot(hash(passage)));
        return may ? text.indexOf(passage, from) : -1;
    }
}
