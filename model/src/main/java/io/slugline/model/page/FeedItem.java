package io.slugline.model.page;

import java.util.List;

/**
 * An item of a feed: what the feed itself says, and the article as HTML or as text. Absent values are empty.
 *
 * @param published as the feed prints it
 */
public record FeedItem(Arrival arrival, String title, String published, List<String> authors, String html, String text)
        implements RawPage {
    public FeedItem {
        authors = List.copyOf(authors);
    }
}
