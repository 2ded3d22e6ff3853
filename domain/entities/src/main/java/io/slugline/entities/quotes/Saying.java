package io.slugline.entities.quotes;

import io.slugline.model.tag.Quote.Basis;

/**
 * That somebody says something, in items of a frame.
 *
 * @param cue the word of saying; empty where a quotation only goes on
 * @param source who says it; empty where the text does not tell
 * @param content where that which is said begins, when it stands behind the cue; else where it ends
 */
record Saying(Phrase cue, Phrase source, int content, Basis basis) {
    static final Saying NONE = new Saying(Phrase.NONE, Phrase.NONE, 0, Basis.NONE);

    boolean isNone() {
        return basis == Basis.NONE;
    }

    Saying continued() {
        return isNone() ? this : new Saying(Phrase.NONE, source, content, Basis.CONTINUED);
    }
}
