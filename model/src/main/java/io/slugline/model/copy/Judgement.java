package io.slugline.model.copy;

import io.slugline.model.Checks;
import java.util.List;

/** How the deduplicator judges one article against all that its edition has seen. */
public sealed interface Judgement {
    /** The article was seen with this very text: it goes aside. */
    record Unchanged(int revision) implements Judgement {}

    /** The article was withdrawn, and stays so: what comes of it goes aside. */
    record Withdrawn(int revision) implements Judgement {}

    /** There is no such article to withdraw. */
    record NotKnown() implements Judgement {}

    /**
     * The article goes on.
     *
     * @param revision 1 for a new article
     * @param changes what the revision changed, empty for a new article
     */
    record Judged(int revision, Copy copy, List<Change> changes) implements Judgement {
        public Judged {
            Checks.require(revision >= 1, "revision " + revision);
            changes = List.copyOf(changes);
        }
    }
}
