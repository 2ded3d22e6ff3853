package io.slugline.entities.quotes;

/** Items of a frame, end exclusive; empty when nothing was found. */
record Phrase(int from, int to) {
    static final Phrase NONE = new Phrase(0, 0);

    boolean isEmpty() {
        return from >= to;
    }
}
