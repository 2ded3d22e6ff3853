package io.slugline.archiver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.archiver.format.Envelope;
import io.slugline.runtime.record.KeptOut;
import io.slugline.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

class BodyFilterTest {
    private static final KeptOut KEPT_OUT = new KeptOut(Set.of("courier.example"));
    private static final String ARTICLE =
            "{\"id\":\"a-1\",\"url\":\"https://www.courier.example/bridge\",\"title\":\"Bridge shut\","
                    + "\"body\":[\"The bridge was shut.\"],\"headings\":[0],\"sequence\":7}";

    @Test
    void ofAPageNothingIsKeptButWhatStandsBesideIt() {
        Envelope page = envelope("<p>The bridge was shut.</p>", "https://www.courier.example/bridge");

        Envelope kept = new BodyFilter("article.raw", KEPT_OUT).permitted(page);

        assertArrayEquals(new byte[0], kept.value());
        assertEquals(page.headers(), kept.headers());
        assertEquals(page.offset(), kept.offset());
    }

    @Test
    void ofAnArticleAllIsKeptButItsText() {
        Envelope kept = new BodyFilter("article.tagged", KEPT_OUT).permitted(envelope(ARTICLE, ""));

        JsonNode article = Json.readTree(Objects.requireNonNull(kept.value()));
        assertEquals(0, article.path("body").size());
        assertEquals(0, article.path("headings").size());
        assertEquals("Bridge shut", article.path("title").asText());
        assertEquals(7, article.path("sequence").asInt());
    }

    @Test
    void aFeedItemLosesItsText() {
        String item =
                "{\"url\":\"https://courier.example/bridge\",\"title\":\"Bridge shut\",\"text\":\"It was shut.\"}";

        Envelope kept = new BodyFilter("article.raw", KEPT_OUT).permitted(envelope(item, ""));

        assertEquals(
                "{\"url\":\"https://courier.example/bridge\",\"title\":\"Bridge shut\"}",
                new String(Objects.requireNonNull(kept.value()), StandardCharsets.UTF_8));
    }

    @Test
    void othersAreKeptAsTheyAre() {
        Envelope other = envelope(ARTICLE.replace("courier", "observer"), "https://observer.example/");
        Envelope neighbour = envelope("<p></p>", "https://notcourier.example/");

        assertSame(other, new BodyFilter("article.tagged", KEPT_OUT).permitted(other));
        assertSame(neighbour, new BodyFilter("article.raw", KEPT_OUT).permitted(neighbour));
        assertSame(other, new BodyFilter("story.state", KEPT_OUT).permitted(other));
    }

    private static Envelope envelope(String value, String url) {
        List<Header> headers = List.of(new RecordHeader("url", url.getBytes(StandardCharsets.UTF_8)));
        return new Envelope(3, 1_000, new byte[] {1}, headers, value.getBytes(StandardCharsets.UTF_8));
    }
}
