package io.slugline.model.tag;

import io.slugline.model.EntityId;
import io.slugline.model.Span;
import java.util.Optional;

/**
 * Words that an article gives as somebody's.
 *
 * @param span where the words stand, without their marks
 * @param text the words, exactly as they stand at the span
 * @param cue the word of saying, if there is one
 * @param source the words that say who speaks, as printed
 * @param speaker who it is; absent rather than wrong
 * @param relayedBy who passed it on, in "Kirby said Kerry stressed …"
 */
public record Quote(
        Span span,
        String text,
        Kind kind,
        Optional<Span> cue,
        Optional<Words> source,
        Optional<Speaker> speaker,
        Optional<Speaker> relayedBy,
        Basis basis) {
    /**
     * Direct speech stands between marks, wholly or for the most part, in fragments too; indirect speech is told in the
     * article's words. Where a report quotes but a few of the words it attributes, it is indirect and its span is those
     * few.
     */
    public enum Kind {
        DIRECT,
        INDIRECT
    }

    /** How the speaker was found. */
    public enum Basis {
        CUE,
        PRONOUN,
        ROLE,
        CONTINUED,
        RELAYED,
        LINEAGE,
        NONE
    }

    /** Words of the text and where they stand. */
    public record Words(Span span, String text) {}

    public record Speaker(EntityId entity, String name) {}
}
