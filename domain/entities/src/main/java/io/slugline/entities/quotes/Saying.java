package io.slugline.entities.quotes;

import io.slugline.model.tag.Quote.Basis;

/**
 * That somebody says something, in items of a frame.
 *
 * @param cue the word of saying; empty where a quotation only goes on
 * @param source who says it; empty where the text does not tell
 * @param content where that which is said begins, when it stands behind the cue; else where it ends
 * @param relay who passes it on, in "Kirby said Kerry stressed …"; mostly empty
 */
record Saying(Phrase cue, Phrase source, int content, Phrase relay, Basis basis) {
    static final Saying NONE = new Saying(Phrase.NONE, Phrase.NONE, 0, Phrase.NONE, Basis.NONE);

    static Saying of(Phrase cue, Phrase source, int content) {
        return new Saying(cue, source, content, Phrase.NONE, Basis.CUE);
    }

    boolean isNone() {
        return basis == Basis.NONE;
    }

    Saying relayedBy(Phrase who) {
        return who.isEmpty() ? this : new Saying(cue, source, content, who, Basis.RELAYED);
    }

    Saying continued() {
        return isNone() ? this : new Saying(Phrase.NONE, source, content, Phrase.NONE, Basis.CONTINUED);
    }
}
