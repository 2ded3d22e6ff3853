package io.slugline.collector;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Asks feeds for what is new, and fetches the pages they name: each once, and again when a feed says that it was changed;
 * politely, and never from our own network.
 */
final class FeedPoller {
    /** Of an index of sitemaps the first ones are read; news sites put the newest there, or have one of its own. */
    private static final int MOST_SITEMAPS = 20;

    private final Manners manners;
    private final FeedMemory memory;
    private final Clock clock;
    private final Map<String, Long> refused = new TreeMap<>();

    FeedPoller(Manners manners, FeedMemory memory, Clock clock) {
        this.manners = manners;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Goes once through all feeds.
     *
     * @param flush waits until the pages handed over are safe; only then are they remembered
     */
    void poll(List<URI> feeds, Consumer<CollectedPage> pages, Runnable flush) throws IOException, InterruptedException {
        for (URI feed : feeds) {
            for (URI sitemap : poll(feed, pages, flush)) {
                poll(sitemap, pages, flush);
            }
        }
    }

    /** What could not be fetched, by reason. */
    Map<String, Long> refused() {
        return new TreeMap<>(refused);
    }

    /** Reads one feed; answers which sitemaps it names, if it is an index of such. */
    private List<URI> poll(URI feed, Consumer<CollectedPage> pages, Runnable flush)
            throws IOException, InterruptedException {
        Fetched answer = manners.fetch(feed, memory.marks(feed));
        if (answer instanceof Fetched.Refused no) {
            refuse("feed: " + no.reason());
        }
        if (!(answer instanceof Fetched.Body body)) {
            return List.of();
        }
        Optional<FeedReader.Listing> listing = FeedReader.read(body);
        if (listing.isEmpty()) {
            refuse("feed: neither RSS, Atom nor a sitemap");
            return List.of();
        }
        boolean isIndex = !listing.get().further().isEmpty();
        if (fetchAll(listing.get(), pages) && !isIndex) {
            memory.remember(feed, body.marks());
        }
        flush.run();
        memory.write();
        return listing.get().further().stream().limit(MOST_SITEMAPS).toList();
    }

    /**
     * Answers false where a page did not come that may come later: then the feed is not taken for read, and will be asked
     * in full again.
     */
    private boolean fetchAll(FeedReader.Listing listing, Consumer<CollectedPage> pages) throws InterruptedException {
        boolean isComplete = true;
        for (FeedReader.Item item : listing.items()) {
            if (!memory.knows(item.name())) {
                isComplete &= fetch(item, listing.source(), pages);
            }
        }
        return isComplete;
    }

    /** Answers false when it is worth asking again. */
    private boolean fetch(FeedReader.Item item, String source, Consumer<CollectedPage> pages)
            throws InterruptedException {
        Fetched answer = manners.fetch(item.address(), Fetched.Marks.NONE);
        if (answer instanceof Fetched.Body body && isText(body)) {
            pages.accept(CollectedPage.fetched(body, source, clock.instant()));
        } else if (answer instanceof Fetched.Body body) {
            refuse("page: " + mediaType(body));
        } else if (answer instanceof Fetched.Refused no) {
            refuse("page: " + no.reason());
            if (no.mayPass()) {
                return false;
            }
        }
        memory.remember(item.name());
        return true;
    }

    private static boolean isText(Fetched.Body body) {
        String type = mediaType(body);
        return type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/plain");
    }

    private static String mediaType(Fetched.Body body) {
        return body.contentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private void refuse(String reason) {
        refused.merge(reason, 1L, Long::sum);
    }
}
