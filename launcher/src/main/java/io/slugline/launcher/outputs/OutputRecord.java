package io.slugline.launcher.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.model.ContentHash;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record of an output topic, with what is compared of it.
 *
 * @param timestamp desk time in milliseconds; of a file of values, which has none, 0
 * @param events the {@code ce_*} headers
 * @param value empty for a story that was forgotten
 */
@SuppressWarnings("ArrayRecordComponent") // read, compared, thrown away
public record OutputRecord(String key, long timestamp, Map<String, String> events, byte[] value) {
    public OutputRecord {
        events = new TreeMap<>(events);
    }

    static OutputRecord of(byte @Nullable [] key, long timestamp, Iterable<Header> headers, byte @Nullable [] value) {
        Map<String, String> events = new TreeMap<>();
        for (Header header : headers) {
            if (header.key().startsWith("ce_")) {
                events.put(header.key(), text(header.value()));
            }
        }
        return new OutputRecord(text(key), timestamp, events, value == null ? new byte[0] : value);
    }

    /** Where it stands among the records of its topic: by edition, sequence and index, a story's state by its id. */
    String place(Topic topic) {
        JsonNode node = value.length == 0 ? Json.readTree(new byte[] {'{', '}'}) : Json.readTree(value);
        if (topic.equals(Topics.STORY_STATE)) {
            return key.isEmpty() ? node.path("id").asText() : key;
        }
        return "%s/%019d/%06d"
                .formatted(
                        node.path("edition").asText(),
                        node.path("sequence").asLong(),
                        node.path("index").asInt());
    }

    /** Whether the story was forgotten. */
    boolean isForgotten() {
        return value.length == 0;
    }

    /** All that must be the same. */
    String hash(boolean onlyValue) {
        return onlyValue
                ? ContentHash.of(value)
                : ContentHash.of((key + "\n" + timestamp + "\n" + events).getBytes(StandardCharsets.UTF_8), value);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputRecord record
                && key.equals(record.key)
                && timestamp == record.timestamp
                && events.equals(record.events)
                && Arrays.equals(value, record.value);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
