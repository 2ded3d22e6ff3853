package io.slugline.model.copy;

import io.slugline.model.Span;

/**
 * What a revision changed.
 *
 * @param span where the new words stand; empty at the place of the old ones for what was removed, and at 0 for the
 *     headline
 * @param was the old words; empty for what was added
 */
public record Change(Kind kind, Span span, String was) {
    /** Sentences added, removed or reworded; a changed figure and a changed headline are named as such. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        FIGURE,
        HEADLINE
    }
}
