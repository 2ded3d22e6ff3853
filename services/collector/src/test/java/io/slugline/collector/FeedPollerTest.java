package io.slugline.collector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPollerTest {
    private static final Instant NOW = Instant.parse("2023-05-09T08:15:00Z");
    private static final byte[] BRIDGE = "<p>The bridge was shut.</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    private final Map<String, byte[]> documents = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final List<Duration> slept = new ArrayList<>();
    private final List<CollectedPage> pages = new ArrayList<>();
    private final List<String> marks = new ArrayList<>(List.of("\"v1\""));
    private HttpServer server = idle();
    private String host = "";

    @BeforeEach
    void serve() {
        server.createContext("/", this::answer);
        server.start();
        host = "http://localhost:" + server.getAddress().getPort();
        documents.put("/bridge", BRIDGE);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatAFeedNamesIsFetchedOnce() throws Exception {
        feed("/feed", "/bridge");

        poll("/feed");
        poll("/feed");

        assertEquals(1, pages.size());
        assertEquals(host + "/bridge", pages.get(0).url());
        assertEquals("Weir Courier", pages.get(0).source());
        assertEquals(NOW, pages.get(0).receivedAt());
        assertArrayEquals(BRIDGE, pages.get(0).value());
    }

    @Test
    void aFeedThatDidNotChangeIsAskedWithItsMarks() throws Exception {
        feed("/feed", "/bridge");

        poll("/feed");
        poll("/feed");

        assertTrue(asked.contains("/feed \"v1\""), asked.toString());
    }

    @Test
    void robotsAreHeeded() throws Exception {
        documents.put("/robots.txt", "User-agent: *\nDisallow: /secret\n".getBytes(StandardCharsets.UTF_8));
        documents.put("/secret/plan", BRIDGE);
        feed("/feed", "/secret/plan", "/bridge");

        Map<String, Long> refused = poll("/feed");

        assertEquals(1, pages.size());
        assertEquals(Map.of("page: robots.txt", 1L), refused);
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() throws Exception {
        feed("/feed", "/moved-to/private");

        Map<String, Long> refused = poll("/feed");

        assertEquals(List.of(), pages);
        assertEquals(Map.of("page: a private address", 1L), refused);
        assertTrue(asked.stream().noneMatch(line -> line.startsWith("/private")), asked.toString());
    }

    @Test
    void aRedirectInPublicIsFollowed() throws Exception {
        feed("/feed", "/moved-to/bridge");

        poll("/feed");

        assertEquals(host + "/bridge", pages.get(0).url());
    }

    @Test
    void whatUnpacksToMoreThanNewsEverDoesIsRefused() throws Exception {
        documents.put("/bomb.gz", packed(new byte[3 << 20]));
        feed("/feed", "/bomb.gz");

        assertEquals(Map.of("page: too large", 1L), poll("/feed"));
    }

    @Test
    void aPageThatDidNotComeIsAskedForAgain() throws Exception {
        feed("/feed", "/broken");

        poll("/feed");
        documents.put("/broken", BRIDGE);
        poll("/feed");

        assertEquals(1, pages.size());
    }

    @Test
    void aHostIsAskedNoFasterThanItLikes() throws Exception {
        documents.put("/robots.txt", "User-agent: *\nCrawl-delay: 7\n".getBytes(StandardCharsets.UTF_8));
        feed("/feed", "/bridge");

        poll("/feed");

        assertEquals(Duration.ofSeconds(7), slept.get(slept.size() - 1));
    }

    @Test
    void atomAndSitemapsAreFeedsToo() throws Exception {
        document(
                "/atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Vale Wire</title><id>x</id><updated>2023-05-09T08:00:00Z</updated>"
                        + "<entry><title>a</title><id>y</id><updated>2023-05-09T08:00:00Z</updated><link href=\"/bridge?atom\"/></entry></feed>");
        document(
                "/sitemap",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + host
                        + "/bridge?map</loc></url></urlset>");
        documents.put("/bridge?atom", BRIDGE);
        documents.put("/bridge?map", BRIDGE);

        poll("/atom");
        poll("/sitemap");

        assertEquals(
                List.of(host + "/bridge?atom", host + "/bridge?map"),
                pages.stream().map(CollectedPage::url).toList());
    }

    @Test
    void anIndexLeadsToItsSitemaps() throws Exception {
        document(
                "/index",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>" + host
                        + "/sitemap</loc></sitemap></sitemapindex>");
        document(
                "/sitemap",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + host
                        + "/bridge</loc></url></urlset>");

        poll("/index");

        assertEquals(host + "/bridge", pages.get(0).url());
    }

    @Test
    void aDateThatIsNoneCostsASitemapNoPage() throws Exception {
        document(
                "/sitemap",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + host
                        + "/bridge</loc><lastmod>2023-88</lastmod></url><url><loc>" + host
                        + "/bridge?2</loc><lastmod>2023-05-09</lastmod></url></urlset>");
        documents.put("/bridge?2", BRIDGE);

        poll("/sitemap");

        assertEquals(
                List.of(host + "/bridge", host + "/bridge?2"),
                pages.stream().map(CollectedPage::url).toList());
    }

    @Test
    void aSitemapMayBePacked() throws Exception {
        document(
                "/map.xml.gz",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + host
                        + "/bridge</loc></url></urlset>");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(documents.get("/map.xml.gz"));
        }
        documents.put("/map.xml.gz", packed.toByteArray());

        poll("/map.xml.gz");

        assertEquals(host + "/bridge", pages.get(0).url());
    }

    @Test
    void aPageThatTheFeedSaysWasChangedIsFetchedAgain() throws Exception {
        atom("/atom.feed", "2023-05-09T08:00:00Z");
        poll("/atom.feed");
        marks.clear();
        atom("/atom.feed", "2023-05-09T09:30:00Z");

        poll("/atom.feed");

        assertEquals(2, pages.size());
    }

    @Test
    void whatIsNoTextIsNoPage() throws Exception {
        documents.put("/film.mp4", BRIDGE);
        feed("/feed", "/film.mp4");

        assertEquals(Map.of("page: video/mp4", 1L), poll("/feed"));
        assertEquals(List.of(), pages);
    }

    @Test
    void aHostThatHadEnoughIsLeftAlone() throws Exception {
        feed("/feed", "/broken", "/bridge", "/bridge?2");

        Map<String, Long> refused = poll("/feed");

        assertEquals(Map.of("page: status 503", 1L, "page: the host asked to be left alone", 2L), refused);
        assertTrue(asked.stream().noneMatch(line -> line.startsWith("/bridge")), asked.toString());
    }

    @Test
    void aRedirectKeepsToTheRulesOfTheHostItLeadsTo() throws Exception {
        documents.put("/robots.txt", "User-agent: *\nDisallow: /there\n".getBytes(StandardCharsets.UTF_8));
        documents.put("/there", BRIDGE);
        feed("/feed", "/moved-to/there");

        assertEquals(Map.of("page: robots.txt", 1L), poll("/feed"));
    }

    @Test
    void whatIsNoFeedIsNamed() throws Exception {
        assertEquals(Map.of("feed: neither RSS, Atom nor a sitemap", 1L), poll("/bridge"));
    }

    @Test
    void aFeedThatBringsDefinitionsOfItsOwnIsRefused() throws Exception {
        document(
                "/feed",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&x;</title>"
                        + "<link>x</link><description>x</description></channel></rss>");

        assertEquals(Map.of("feed: neither RSS, Atom nor a sitemap", 1L), poll("/feed"));
    }

    private void atom(String path, String updated) {
        document(
                path,
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Vale Wire</title><id>x</id><updated>" + updated
                        + "</updated><entry><title>a</title><id>y</id><updated>" + updated
                        + "</updated><link href=\"/bridge\"/></entry></feed>");
    }

    private Map<String, Long> poll(String feed) throws IOException, InterruptedException {
        Manners manners = new Manners(new Fetcher(FeedPollerTest::obstacle, ""), clock::get, this::sleep);
        FeedPoller poller = new FeedPoller(
                manners, FeedMemory.read(folder.resolve("feeds.json")), Clock.fixed(NOW, ZoneOffset.UTC));
        poller.poll(List.of(URI.create(host + feed)), pages::add, () -> {});
        return poller.refused();
    }

    private static Optional<Fetched.Refused> obstacle(URI address) {
        return address.getPath().startsWith("/private")
                ? Optional.of(Fetched.Refused.forGood("a private address"))
                : Optional.empty();
    }

    private void sleep(Duration time) {
        slept.add(time);
        clock.addAndGet(time.toNanos());
    }

    private void feed(String path, String... links) {
        StringBuilder feed = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>Weir Courier</title><link>x</link><description>x</description>");
        for (String link : links) {
            feed.append("<item><title>a</title><link>")
                    .append(host)
                    .append(link)
                    .append("</link></item>");
        }
        document(path, feed.append("</channel></rss>").toString());
    }

    private void document(String path, String text) {
        documents.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String mark = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(path + " " + mark);
        byte[] document = documents.get(path);
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        exchange.getResponseHeaders().set("Content-Type", contentType(path));
        if (path.startsWith("/moved-to")) {
            exchange.getResponseHeaders().set("Location", path.substring("/moved-to".length()));
            exchange.sendResponseHeaders(301, -1);
        } else if (document == null) {
            exchange.sendResponseHeaders(path.equals("/broken") ? 503 : 404, -1);
        } else if (mark != null && marks.contains(mark)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            if (path.endsWith(".gz")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
        }
        exchange.close();
    }

    private static String contentType(String path) {
        if (path.endsWith("feed")) {
            return "application/xml";
        }
        return path.endsWith(".mp4") ? "video/mp4" : "text/html";
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static HttpServer idle() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }
}
