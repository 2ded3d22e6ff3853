package io.slugline.copies;

import java.util.List;

/**
 * The last revision of an article.
 *
 * @param textHash of the words of title and body
 * @param seenAt desk time when the article was last seen, changed or not, in milliseconds since 1970
 * @param number under which the text is kept, as long as it is
 * @param earlier numbers of the revisions before it that may still be kept, oldest first
 * @param withdrawn whether the article was withdrawn: nothing of it is kept, and it does not come back
 */
public record LastRevision(
        int revision, long textHash, long seenAt, long number, List<Long> earlier, boolean withdrawn) {
    public LastRevision {
        earlier = List.copyOf(earlier);
    }

    LastRevision seenAt(long time) {
        return new LastRevision(revision, textHash, time, number, earlier, withdrawn);
    }
}
