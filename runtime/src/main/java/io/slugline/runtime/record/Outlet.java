package io.slugline.runtime.record;

import io.slugline.model.page.AsideRecord;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** The way out of a service: headers, the size guard, dead letters, and the count of all of it. */
public final class Outlet {
    /** The reason of a dead letter whose record went on all the same. */
    public static final String DIAGNOSTIC = "diagnostic";

    private static final int LONGEST_DETAIL = 1_000;

    private final String service;
    private final ProcessorContext<byte[], byte[]> context;
    private final RecordCounts counts;

    Outlet(String service, ProcessorContext<byte[], byte[]> context, RecordCounts counts) {
        this.service = service;
        this.context = context;
        this.counts = counts;
    }

    /** The value as it will travel; absent when it is too large for the topic. */
    public Optional<byte[]> encode(Topic topic, Object value) {
        byte[] bytes = Json.write(value);
        return bytes.length > topic.guardBytes() ? Optional.empty() : Optional.of(bytes);
    }

    /** Sends an encoded value, dated by its event. */
    public void sendEncoded(Topic topic, String key, byte[] value, CloudEvent event, Provenance provenance) {
        RecordHeaders headers = new RecordHeaders();
        event.writeTo(headers);
        provenance.writeTo(headers);
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        forward(topic, new Record<>(keyBytes, value, event.at().toEpochMilli(), headers));
    }

    /**
     * Sends the first of several forms of a value that fits a record, the fullest first, and answers which it was: a
     * record that is too large is stripped, never dropped. That none fits is a bug.
     */
    @SafeVarargs
    public final int sendFitting(
            Topic topic, String key, CloudEvent event, Provenance provenance, Supplier<Object>... forms) {
        for (int form = 0; form < forms.length; form++) {
            Optional<byte[]> bytes = encode(topic, forms[form].get());
            if (bytes.isPresent()) {
                sendEncoded(topic, key, bytes.get(), event, provenance);
                return form;
            }
        }
        throw new IllegalStateException("a record of " + topic.name() + " is over " + topic.guardBytes() + " bytes");
    }

    /** Sends a value that is small by its nature: a larger one is a bug. */
    public void send(Topic topic, String key, Object value, CloudEvent event, Provenance provenance) {
        sendFitting(topic, key, event, provenance, () -> value);
    }

    /** Tells a compacted topic to forget the key. */
    public void forget(Topic topic, String key, long timestamp, Provenance provenance) {
        RecordHeaders headers = new RecordHeaders();
        provenance.writeTo(headers);
        forward(topic, new Record<>(key.getBytes(StandardCharsets.UTF_8), null, timestamp, headers));
    }

    /** Sends the record as it came, with the reason; of one that is too large its beginning, length and hash. */
    public void deadLetter(Record<byte[], byte[]> record, String reason, String detail, Provenance provenance) {
        KeptRecord kept = KeptRecord.of(record.key(), record.value(), record.headers());
        RecordHeaders headers = kept.headers();
        provenance.writeTo(headers);
        Headers.put(headers, Headers.DEAD_LETTER_REASON, reason);
        Headers.put(headers, Headers.DEAD_LETTER_DETAIL, brief(detail));
        counts.deadLetter(reason);
        forward(Topics.deadLetters(service), new Record<>(kept.key(), kept.value(), record.timestamp(), headers));
    }

    /** Keeps a copy of a record that went on stripped, for whoever looks into it; it is counted apart. */
    public void diagnose(Record<byte[], byte[]> record, String detail, Provenance provenance) {
        deadLetter(record, DIAGNOSTIC, detail, provenance);
    }

    /** Puts a page or article aside, with its reason. */
    public void putAside(AsideRecord aside, Provenance provenance) {
        String reason = Json.nameOf(aside.reason());
        counts.aside(reason);
        CloudEvent event = CloudEvent.of(
                Topics.ASIDE,
                "article.aside",
                service,
                aside.receivedAt(),
                aside.id(),
                reason,
                aside.receivedAt().toString());
        send(Topics.ASIDE, aside.id(), aside, event, provenance);
    }

    /** It may quote what the record says. */
    private static String brief(String detail) {
        return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    }

    private void forward(Topic topic, Record<byte[], byte[]> record) {
        counts.out(topic);
        context.forward(record, ServiceTopology.sink(topic));
    }
}
