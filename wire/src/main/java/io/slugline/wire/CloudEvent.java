package io.slugline.wire;

import io.slugline.model.ContentHash;
import java.time.Instant;

/**
 * The CloudEvents 1.0 attributes of one record, written in binary mode as Kafka headers.
 *
 * @param id a hash of what the record is, so that a replay gives it again
 * @param at desk time
 */
public record CloudEvent(String id, String type, String service, Topic topic, Instant at) {
    /** An event of a type, told from its like by the identity's parts. */
    public static CloudEvent of(Topic topic, String type, String service, Instant at, String... identity) {
        String[] parts = new String[identity.length + 1];
        parts[0] = type;
        System.arraycopy(identity, 0, parts, 1, identity.length);
        return new CloudEvent(ContentHash.of(parts), type, service, topic, at);
    }

    public void writeTo(org.apache.kafka.common.header.Headers headers) {
        Headers.put(headers, "ce_specversion", "1.0");
        Headers.put(headers, "ce_id", id);
        Headers.put(headers, "ce_type", type);
        Headers.put(headers, "ce_source", "/slugline/" + service);
        Headers.put(headers, "ce_time", at.toString());
        Headers.put(headers, "ce_dataschema", "urn:slugline:schema:" + topic.name() + ":1");
        Headers.put(headers, Headers.CONTENT_TYPE, "application/json");
    }
}
