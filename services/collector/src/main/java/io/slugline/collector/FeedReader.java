package io.slugline.collector;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a feed names: RSS and Atom by ROME; sitemaps and their indexes, which news sites keep for search engines, by
 * crawler-commons. Neither takes a document that brings definitions of its own.
 */
final class FeedReader {
    /** So much of a document tells what it is. */
    private static final int BEGINNING = 2_000;

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private FeedReader() {}

    /**
     * What a feed names, in its order.
     *
     * @param source the feed's own title, empty for a sitemap
     * @param further sitemaps, where the document is an index of them
     */
    record Listing(String source, List<Item> items, List<URI> further) {
        Listing {
            items = List.copyOf(items);
            further = List.copyOf(further);
        }
    }

    /**
     * A page that a feed names.
     *
     * @param changed when it was last changed, as the feed says; empty where it does not
     */
    record Item(URI address, String changed) {
        /** What is remembered of it: one that was changed since is another. */
        String name() {
            return changed.isEmpty() ? address.toString() : address + " " + changed;
        }
    }

    /** The listing; none when the document is neither feed nor sitemap. */
    static Optional<Listing> read(Fetched.Body feed) {
        try {
            return isSitemap(feed.bytes()) ? sitemap(feed) : Optional.of(feed(feed));
        } catch (FeedException | UnknownFormatException | IOException | IllegalArgumentException noFeed) {
            return Optional.empty();
        }
    }

    private static boolean isSitemap(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        boolean isPacked = bytes.length > 1 && bytes[0] == GZIP[0] && bytes[1] == GZIP[1];
        return isPacked || beginning.contains("<urlset") || beginning.contains("<sitemapindex");
    }

    private static Listing feed(Fetched.Body document) throws FeedException, IOException {
        try (XmlReader reader =
                new XmlReader(new ByteArrayInputStream(document.bytes()), document.contentType(), true)) {
            SyndFeed feed = new SyndFeedInput().build(reader);
            List<Item> items = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                address(document.address(), entry.getLink())
                        .ifPresent(link -> items.add(new Item(link, text(entry.getUpdatedDate()))));
            }
            return new Listing(Optional.ofNullable(feed.getTitle()).orElse("").strip(), items, List.of());
        }
    }

    private static Optional<Listing> sitemap(Fetched.Body document) throws UnknownFormatException, IOException {
        AbstractSiteMap map = new SiteMapParser(false)
                .parseSiteMap(document.bytes(), document.address().toURL());
        if (map instanceof SiteMap sitemap) {
            List<Item> items = new ArrayList<>();
            for (SiteMapURL url : sitemap.getSiteMapUrls()) {
                address(document.address(), url.getUrl().toString())
                        .ifPresent(page -> items.add(new Item(page, text(url.getLastModified()))));
            }
            return Optional.of(new Listing("", items, List.of()));
        }
        return map instanceof SiteMapIndex index ? Optional.of(index(document, index)) : Optional.empty();
    }

    private static Listing index(Fetched.Body document, SiteMapIndex index) {
        List<URI> further = new ArrayList<>();
        for (AbstractSiteMap map : index.getSitemaps()) {
            address(document.address(), map.getUrl().toString()).ifPresent(further::add);
        }
        return new Listing("", List.of(), further);
    }

    private static String text(@Nullable Date date) {
        return date == null ? "" : date.toInstant().toString();
    }

    /** Without its fragment, which servers are not told. */
    private static Optional<URI> address(URI feed, @Nullable String link) {
        try {
            return Optional.ofNullable(link)
                    .map(text -> text.contains("#") ? text.substring(0, text.indexOf('#')) : text)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(feed::resolve);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
