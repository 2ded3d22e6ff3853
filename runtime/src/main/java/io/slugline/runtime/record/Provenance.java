package io.slugline.runtime.record;

import io.slugline.wire.Headers;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Where a record came from: what the ledger adds up and what a trace follows. No part of what is compared.
 *
 * @param madeFrom the input record as {@code topic-partition@offset}
 * @param traceparent W3C trace context, empty when the input bore none
 * @param isRedrive whether an operator sent it again, to be judged as a new revision
 */
public record Provenance(String madeFrom, String traceparent, boolean isRedrive) {
    /** Version 00 has 55 characters; a later one may have more, but what is much longer is none. */
    private static final int LONGEST_TRACE = 500;

    /** A record that waited for its turn. */
    public static Provenance held(String madeFrom, String traceparent) {
        return new Provenance(madeFrom, traceparent, false);
    }

    static Provenance of(Optional<RecordMetadata> metadata, org.apache.kafka.common.header.Headers headers) {
        String madeFrom = metadata.map(at -> at.topic() + "-" + at.partition() + "@" + at.offset())
                .orElse("");
        return new Provenance(
                madeFrom,
                Headers.text(headers, Headers.TRACEPARENT)
                        .filter(trace -> trace.length() <= LONGEST_TRACE)
                        .orElse(""),
                headers.lastHeader(Headers.REDRIVE) != null);
    }

    void writeTo(org.apache.kafka.common.header.Headers headers) {
        Headers.put(headers, Headers.MADE_FROM, madeFrom);
        if (!traceparent.isEmpty()) {
            Headers.put(headers, Headers.TRACEPARENT, traceparent);
        }
        if (isRedrive) {
            Headers.put(headers, Headers.REDRIVE, "true");
        }
    }
}
