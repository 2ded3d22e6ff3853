package io.slugline.collector;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Which feeds to follow, and how.
 *
 * @param feeds addresses of RSS and Atom feeds, sitemaps and indexes of sitemaps
 * @param memory the file that remembers what was fetched before
 * @param contact where those who run a server can reach who follows; may be empty
 */
public record FeedOrder(List<URI> feeds, Path memory, String contact) {
    public FeedOrder {
        feeds = List.copyOf(feeds);
    }
}
