package io.slugline.collector;

import io.slugline.model.ContentHash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * A page on its way to {@code article.raw}.
 *
 * @param id told from the page's place, time and bytes, so that collecting it twice gives it again
 * @param value the bytes as they were found
 * @param fault why it cannot be sent, empty when it can: it then goes to the dead letters
 */
@SuppressWarnings("ArrayRecordComponent") // a page of megabytes is not copied for the sake of a record
record CollectedPage(
        String id,
        byte[] value,
        String contentType,
        String url,
        String source,
        Instant receivedAt,
        boolean receivedAtAssumed,
        String fault) {
    static final String HTML = "text/html";
    static final String TEXT = "text/plain";
    static final String FEED_ITEM = "application/json";

    /** A page with what is told of it beside its bytes; {@code place} is its path or its line's. */
    static CollectedPage of(String place, byte[] value, String contentType, Told told) {
        byte[] identity = String.join("\n", place, told.url(), told.receivedAt().toString())
                .getBytes(StandardCharsets.UTF_8);
        return new CollectedPage(
                "p-" + ContentHash.of(identity, value),
                value,
                contentType,
                told.url(),
                told.source(),
                told.receivedAt(),
                told.receivedAtAssumed(),
                "");
    }

    /** A page that was fetched just now: the same bytes at the same address are the same page, whenever it was. */
    static CollectedPage fetched(Fetched.Body body, String source, Instant now) {
        String url = body.address().toString();
        return new CollectedPage(
                "p-" + ContentHash.of(url.getBytes(StandardCharsets.UTF_8), body.bytes()),
                body.bytes(),
                body.contentType(),
                url,
                source,
                now,
                false,
                "");
    }

    CollectedPage withFault(String reason) {
        return new CollectedPage(id, value, contentType, url, source, receivedAt, receivedAtAssumed, reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectedPage page && id.equals(page.id) && Arrays.equals(value, page.value);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What a list or feed tells of a page; empty texts where it is silent. */
    record Told(String url, String source, Instant receivedAt, boolean receivedAtAssumed) {}
}
