package io.slugline.endtoend.hostile;

import io.slugline.wire.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One hostile input of {@code article.raw}.
 *
 * @param kind what is wrong with it
 * @param name tells it from the others of its kind
 * @param place where it must end
 * @param value the bytes; the array is not changed
 * @param headers by name
 */
@SuppressWarnings("ArrayRecordComponent") // made once, sent once
record Hostile(String kind, String name, Place place, byte[] value, Map<String, String> headers) {
    static final Instant AT = Instant.parse("2023-03-08T10:00:00Z");

    private static final String ADDRESS = "https://riverpost.example/";

    Hostile {
        headers = new TreeMap<>(headers);
    }

    /** A page of HTML. */
    static Hostile html(String kind, String name, Place place, String html) {
        return new Hostile(kind, name, place, bytes(html), Map.of(Headers.CONTENT_TYPE, "text/html"));
    }

    /** A page that is in order but for something in its text, so that it must come through. */
    static Hostile article(String kind, String name, String paragraph) {
        return html(kind, name, Place.ENRICHED, Prose.page(kind + " " + name, paragraph));
    }

    static Hostile json(String kind, String name, Place place, String json) {
        return new Hostile(kind, name, place, bytes(json), Map.of(Headers.CONTENT_TYPE, "application/json"));
    }

    static Hostile raw(String kind, String name, Place place, byte[] value, String contentType) {
        return new Hostile(kind, name, place, value, Map.of(Headers.CONTENT_TYPE, contentType));
    }

    Hostile with(String header, String text) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, text);
        return new Hostile(kind, name, place, value, more);
    }

    /** An id by which what became of it is found. */
    String id() {
        return kind + "/" + name;
    }

    /** Its headers, with an address of its own where it has none. */
    Map<String, String> completeHeaders() {
        Map<String, String> complete = new TreeMap<>(headers);
        complete.putIfAbsent(Headers.URL, ADDRESS + id().replaceAll("[^A-Za-z0-9/]+", "-"));
        return complete;
    }

    @Override
    public String toString() {
        return id();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
