package io.slugline.collector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcPagesTest {
    private static final Instant AT = Instant.parse("2023-05-09T08:15:00Z");
    private static final byte[] PAGE = "<p>The bridge was shut.</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    private final List<CollectedPage> pages = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    @Test
    void aCaptureIsAPageWithItsAddressAndTime() throws IOException {
        read(warc(response(200, "text/html;charset=utf-8", PAGE, false)));

        CollectedPage page = pages.get(0);
        assertEquals("https://example.org/bridge", page.url());
        assertEquals("text/html;charset=utf-8", page.contentType());
        assertEquals(AT, page.receivedAt());
        assertEquals(false, page.receivedAtAssumed());
        assertArrayEquals(PAGE, page.value());
    }

    @Test
    void aPackedBodyIsUnpacked() throws IOException {
        read(warc(response(200, "text/html", PAGE, true)));

        assertArrayEquals(PAGE, pages.get(0).value());
    }

    @Test
    void theSameCaptureInAnotherFileIsTheSamePage() throws IOException {
        read(warc(response(200, "text/html", PAGE, false)));
        read(warc(response(404, "text/html", PAGE, false), response(200, "text/html", PAGE, false)));

        assertEquals(pages.get(0).id(), pages.get(1).id());
    }

    @Test
    void whatIsNoPageIsToldByWhatItIs() throws IOException {
        read(warc(response(404, "text/html", PAGE, false), response(200, "image/png", new byte[] {1, 2}, false)));

        assertEquals(List.of(), pages);
        assertEquals(List.of("status 404", "image/png"), passedOver);
    }

    @Test
    void aJsonResourceIsAFeedItem() throws IOException {
        byte[] item = "{\"text\":\"The bridge was shut.\"}".getBytes(StandardCharsets.UTF_8);
        WarcResource resource = new WarcResource.Builder(java.net.URI.create("https://example.org/item"))
                .date(AT)
                .addHeader("Slugline-Source", "Weir Courier")
                .body(MediaType.JSON, item)
                .build();

        read(warc(resource));

        assertEquals("application/json", pages.get(0).contentType());
        assertEquals("Weir Courier", pages.get(0).source());
    }

    @Test
    void aFileThatBreaksOffGivesItsPagesAndThenAFault() throws IOException {
        Path whole = warc(response(200, "text/html", PAGE, false), response(200, "text/html", PAGE, false));
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = Files.write(folder.resolve("broken.warc.gz"), Arrays.copyOf(bytes, bytes.length - 40));

        read(broken);

        assertEquals(2, pages.size());
        assertEquals("", pages.get(0).fault());
        assertEquals("damaged-warc", pages.get(1).fault());
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRecordThatLeadsBackToItselfEndsTheFile() throws IOException {
        String record = "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: %s\r\n\r\n";
        String end = "\r\n\r\n";
        int back = record.formatted("-99").length() + end.length(); // to where the record before it ends

        read(Files.writeString(folder.resolve("back.warc"), record.formatted(0) + end + record.formatted(-back) + end));

        assertEquals(
                List.of("damaged-warc"),
                pages.stream().map(CollectedPage::fault).toList());
    }

    @Test
    void aFileThatIsNoWarcGivesAFault() throws IOException {
        read(Files.writeString(folder.resolve("other.warc"), "this is no web archive\r\n\r\n"));

        assertEquals("damaged-warc", pages.get(0).fault());
    }

    @Test
    void aCaptureThatIsNoHttpIsAFaultAndTheNextIsRead() throws IOException {
        byte[] usual = Files.readAllBytes(warc(response(200, "text/html", PAGE, false)));
        String odd = capture("WARC-Date: 2023-03-08T10:00:00Z\r\n", "no http at all");
        Path packed = Files.createTempFile(folder, "odd", ".warc.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(odd.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(packed, usual, java.nio.file.StandardOpenOption.APPEND);

        read(packed);

        assertEquals(
                List.of("damaged-capture", ""),
                pages.stream().map(CollectedPage::fault).toList());
    }

    @Test
    void aCaptureWithoutADateOrAddressIsAPageAllTheSame() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Ferry";
        String odd =
                capture("WARC-Date: yesterday\r\n", http) + capture("", http) + capture("WARC-Target-URI: \r\n", http);

        read(Files.writeString(folder.resolve("undated.warc"), odd));

        assertEquals(List.of("", "", ""), pages.stream().map(CollectedPage::url).toList());
        assertEquals(true, pages.stream().allMatch(CollectedPage::receivedAtAssumed));
    }

    private static String capture(String headers, String http) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + headers + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private void read(Path file) throws IOException {
        new WarcPages(file, new AssumedTimes()).forEach(pages::add, passedOver::add);
    }

    private Path warc(WarcRecord... records) throws IOException {
        Path file = Files.createTempFile(folder, "pages", ".warc.gz");
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE), WarcCompression.GZIP)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return file;
    }

    private static WarcResponse response(int status, String contentType, byte[] body, boolean packed)
            throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "as it is");
        if (packed) {
            http.addHeader("Content-Encoding", "gzip");
        }
        http.body(MediaType.parse(contentType), packed ? gzip(body) : body);
        return new WarcResponse.Builder("https://example.org/bridge")
                .date(AT)
                .body(http.build())
                .build();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
