package io.slugline.launcher.operate;

import io.slugline.runtime.record.Outlet;
import io.slugline.wire.Headers;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A dead letter: a record that could not be handled, as it came, with the reason.
 *
 * @param service whose it is
 */
record DeadLetter(String service, ConsumerRecord<byte[], byte[]> record) {
    static final String TOPIC_END = ".dead-letter";

    /** How people name it: {@code normalizer.dead-letter-0@17}. */
    String place() {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    String reason() {
        return header(Headers.DEAD_LETTER_REASON);
    }

    String detail() {
        return header(Headers.DEAD_LETTER_DETAIL);
    }

    String url() {
        return header(Headers.URL);
    }

    Instant receivedAt() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** How many bytes the original had. */
    long length() {
        String length = header(Headers.DEAD_LETTER_LENGTH);
        return length.isEmpty() ? kept() : Long.parseLong(length);
    }

    /** Whether all of the original is here; of what was too large only the beginning is. */
    boolean isWhole() {
        return header(Headers.DEAD_LETTER_LENGTH).isEmpty();
    }

    /** Whether the record went on all the same, and this is a copy for whoever looks into it. */
    boolean isDiagnostic() {
        return reason().equals(Outlet.DIAGNOSTIC);
    }

    private long kept() {
        return record.value() == null ? 0 : record.value().length;
    }

    private String header(String name) {
        return Headers.text(record.headers(), name).orElse("");
    }
}
