package io.slugline.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a record tells, as the design compares it: key, desk time, {@code ce_*} headers and value.
 *
 * @param place where it stands among the records of its topic
 */
record Told(String topic, String place, String line) {
    /** A record with an edition, a sequence and perhaps an index, at the place that they say. */
    static Told inOrder(ConsumerRecord<byte[], byte[]> record) {
        JsonNode node = Json.readTree(record.value());
        String place = place(
                node.path("edition").asText(),
                node.path("sequence").asLong(),
                node.path("index").asInt());
        return new Told(record.topic(), place, line(record));
    }

    /** What is sent for a value by an undisturbed service. */
    static Told of(Topic topic, String place, String key, CloudEvent event, byte[] value) {
        RecordHeaders headers = new RecordHeaders();
        event.writeTo(headers);
        return new Told(topic.name(), place, line(key, event.at().toEpochMilli(), headers, value));
    }

    static String place(String edition, long sequence, int index) {
        return "%s/%09d/%06d".formatted(edition, sequence, index);
    }

    static String line(ConsumerRecord<byte[], byte[]> record) {
        return line(text(record.key()), record.timestamp(), record.headers(), record.value());
    }

    static String line(String key, long timestamp, Headers headers, byte @Nullable [] value) {
        StringBuilder line = new StringBuilder(key).append(" @").append(timestamp);
        for (Header header : headers) {
            if (header.key().startsWith("ce_")) {
                line.append(' ').append(header.key()).append('=').append(text(header.value()));
            }
        }
        return line.append(' ').append(text(value)).toString();
    }

    static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
