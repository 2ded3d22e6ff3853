package io.slugline.normalizer;

import io.slugline.model.ContentHash;
import io.slugline.model.page.FeedItem;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.RawPage;
import io.slugline.wire.FeedItemJson;
import io.slugline.wire.Headers;
import io.slugline.wire.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;

/** A record of {@code article.raw} as a page: what its key and headers say, and what they leave open. */
final class RawPageReader {
    /** A clock may run ahead by so much; what claims more is no time of receipt. */
    private static final Duration MOST_AHEAD = Duration.ofHours(1);

    private static final int LONGEST = 100_000;

    private RawPageReader() {}

    static RawPage read(Record<byte[], byte[]> record) {
        byte[] value = Optional.ofNullable(record.value()).orElse(new byte[0]);
        String contentType = header(record, Headers.CONTENT_TYPE);
        RawPage.Arrival arrival = arrival(record, value);
        if (value.length > 0 && isJson(contentType)) {
            return item(arrival, FeedItemJson.read(value));
        }
        return new PageBytes(arrival, contentType, value);
    }

    private static RawPage.Arrival arrival(Record<byte[], byte[]> record, byte[] value) {
        Instant deskTime = Instant.ofEpochMilli(record.timestamp());
        return new RawPage.Arrival(
                pageId(record, value),
                header(record, Headers.URL),
                header(record, Headers.SOURCE),
                receivedAt(header(record, Headers.RECEIVED_AT), deskTime),
                header(record, Headers.RECEIVED_AT_ASSUMED).equals("true"));
    }

    /** The item's own URL and source stand where the headers are silent. */
    private static FeedItem item(RawPage.Arrival arrival, FeedItemJson json) {
        RawPage.Arrival completed = new RawPage.Arrival(
                arrival.page(),
                arrival.url().isEmpty() ? believed(json.url()) : arrival.url(),
                arrival.sourceName().isEmpty() ? believed(json.source()) : arrival.sourceName(),
                arrival.receivedAt(),
                arrival.receivedAtAssumed());
        if (json.html().isEmpty() && json.text().isEmpty()) {
            throw new MalformedRecordException("a feed item needs \"html\" or \"text\"");
        }
        return new FeedItem(completed, json.title(), json.published(), json.authors(), json.html(), json.text());
    }

    private static String pageId(Record<byte[], byte[]> record, byte[] value) {
        String given = header(record, Headers.ID);
        if (given.isEmpty() && record.key() != null) {
            given = believed(new String(record.key(), StandardCharsets.UTF_8));
        }
        return given.isEmpty()
                ? "p-" + ContentHash.of(header(record, Headers.URL).getBytes(StandardCharsets.UTF_8), value)
                : given;
    }

    private static Instant receivedAt(String text, Instant deskTime) {
        if (text.isEmpty()) {
            return deskTime;
        }
        try {
            Instant said = OffsetDateTime.parse(text).toInstant();
            boolean possible = said.isBefore(deskTime.plus(MOST_AHEAD)) && !said.isBefore(Instant.EPOCH);
            return possible ? said : deskTime;
        } catch (DateTimeException noTime) {
            return deskTime;
        }
    }

    private static boolean isJson(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private static String header(Record<byte[], byte[]> record, String name) {
        return believed(Headers.text(record.headers(), name).orElse(""));
    }

    /** Far longer than any id, address or name; a text that is longer counts as not there. */
    private static String believed(String text) {
        return text.length() > LONGEST ? "" : text;
    }
}
