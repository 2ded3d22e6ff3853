package io.slugline.model.page;

import java.time.Instant;

/** What came in on {@code article.raw}: a page's bytes, or an item of a feed. */
public sealed interface RawPage permits PageBytes, FeedItem {
    /** Where the page came from and when; the same questions for both kinds. */
    Arrival arrival();

    /**
     * How a page arrived.
     *
     * @param page the page's id
     * @param url as delivered, empty when unknown
     * @param sourceName the outlet as the deliverer names it, empty when unknown
     * @param receivedAt desk time
     * @param receivedAtAssumed whether desk time was made up because the page came without one; it is then no evidence
     *     for a date
     */
    record Arrival(String page, String url, String sourceName, Instant receivedAt, boolean receivedAtAssumed) {}
}
