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
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a feed names: RSS and Atom by ROME; sitemaps and their indexes, which news sites keep for search engines, by
 * crawler-commons. Neither takes a document that brings definitions of its own.
 */
final class FeedReader {
    /** So much of a document tells what it is. */
    private static final int BEGINNING = 2_000;

    /** A sitemap may have 50 MB when it is unpacked (sitemaps.org, protocol 0.9). */
    private static final int MOST_UNPACKED = 64 << 20;

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private static final Pattern CHANGED = Pattern.compile("<((?:\\w+:)?lastmod)\\b[^<>]*>[^<]*</\\1\\s*>");

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
            byte[] bytes = unpacked(feed.bytes());
            return isSitemap(bytes) ? sitemap(feed.address(), bytes) : Optional.of(feed(feed, bytes));
        } catch (FeedException
                | UnknownFormatException
                | IOException
                | IllegalArgumentException
                | DateTimeException noFeed) {
            return Optional.empty();
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean isPacked = bytes.length > 1 && bytes[0] == GZIP[0] && bytes[1] == GZIP[1];
        if (!isPacked) {
            return bytes;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readNBytes(MOST_UNPACKED);
        }
    }

    private static boolean isSitemap(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.contains("<urlset") || beginning.contains("<sitemapindex");
    }

    private static Listing feed(Fetched.Body document, byte[] bytes) throws FeedException, IOException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), document.contentType(), true)) {
            SyndFeed feed = new SyndFeedInput().build(reader);
            List<Item> items = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                address(document.address(), entry.getLink())
                        .ifPresent(link -> items.add(new Item(link, text(entry.getUpdatedDate()))));
            }
            return new Listing(Optional.ofNullable(feed.getTitle()).orElse("").strip(), items, List.of());
        }
    }

    private static Optional<Listing> sitemap(URI address, byte[] bytes) throws UnknownFormatException, IOException {
        AbstractSiteMap map = parsed(address, bytes);
        if (map instanceof SiteMap sitemap) {
            List<Item> items = new ArrayList<>();
            for (SiteMapURL url : sitemap.getSiteMapUrls()) {
                address(address, url.getUrl().toString())
                        .ifPresent(page -> items.add(new Item(page, text(url.getLastModified()))));
            }
            return Optional.of(new Listing("", items, List.of()));
        }
        return map instanceof SiteMapIndex index ? Optional.of(index(address, index)) : Optional.empty();
    }

    /** A month that no year has, in one entry, stops the parser: then all are read, without their dates. */
    private static AbstractSiteMap parsed(URI address, byte[] bytes) throws UnknownFormatException, IOException {
        SiteMapParser parser = new SiteMapParser(false);
        try {
            return parser.parseSiteMap(bytes, address.toURL());
        } catch (DateTimeException noDate) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            byte[] undated = CHANGED.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
            return parser.parseSiteMap(undated, address.toURL());
        }
    }

    private static Listing index(URI address, SiteMapIndex index) {
        List<URI> further = new ArrayList<>();
        for (AbstractSiteMap map : index.getSitemaps()) {
            address(address, map.getUrl().toString()).ifPresent(further::add);
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
