package io.slugline.runtime.record;

import io.slugline.wire.CloudEvent;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** The way out of a service: headers, the size guard, dead letters, and the count of all of it. */
public final class Outlet {
    private final String service;
    private final ProcessorContext<byte[], byte[]> context;
    private final RecordCounts counts;

    Outlet(String service, ProcessorContext<byte[], byte[]> context, RecordCounts counts) {
        this.service = service;
        this.context = context;
        this.counts = counts;
    }

    /** Sends the value, dated by its event, and answers true; does nothing and answers false when it is too large. */
    public boolean fitAndSend(Topic topic, String key, Object value, CloudEvent event, Provenance provenance) {
        byte[] bytes = Json.write(value);
        if (bytes.length > Topic.GUARD_BYTES) {
            return false;
        }
        RecordHeaders headers = new RecordHeaders();
        event.writeTo(headers);
        provenance.writeTo(headers);
        forward(
                topic,
                new Record<>(
                        key.getBytes(StandardCharsets.UTF_8), bytes, event.at().toEpochMilli(), headers));
        return true;
    }

    /** Sends a value that is small by its nature: a larger one is a bug. */
    public void send(Topic topic, String key, Object value, CloudEvent event, Provenance provenance) {
        if (!fitAndSend(topic, key, value, event, provenance)) {
            throw new IllegalStateException("a record of " + topic.name() + " is over " + Topic.GUARD_BYTES + " bytes");
        }
    }

    /** Tells a compacted topic to forget the key. */
    public void forget(Topic topic, String key, long timestamp, Provenance provenance) {
        RecordHeaders headers = new RecordHeaders();
        provenance.writeTo(headers);
        forward(topic, new Record<>(key.getBytes(StandardCharsets.UTF_8), null, timestamp, headers));
    }

    /** Sends the record as it came, with the reason; of one that is too large its beginning, length and hash. */
    public void deadLetter(Record<byte[], byte[]> record, String reason, String detail, Provenance provenance) {
        RecordHeaders headers = new RecordHeaders(record.headers());
        provenance.writeTo(headers);
        Headers.put(headers, Headers.DEAD_LETTER_REASON, reason);
        Headers.put(headers, Headers.DEAD_LETTER_DETAIL, detail);
        counts.deadLetter(reason);
        forward(
                Topics.deadLetters(service),
                record.withValue(DeadLetterValue.of(record.value(), headers)).withHeaders(headers));
    }

    /** A reason that the aside counter tells apart. */
    public void countAside(String reason) {
        counts.aside(reason);
    }

    private void forward(Topic topic, Record<byte[], byte[]> record) {
        counts.out(topic);
        context.forward(record, ServiceTopology.sink(topic));
    }
}
