package io.slugline.archiver.format;

import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * One record as it stood on its topic: all that a reader of the topic could see of it.
 *
 * @param timestamp desk time, in milliseconds
 * @param headers in their order; a name may come twice
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that nobody changes are not copied for the sake of a record
public record Envelope(
        long offset, long timestamp, byte @Nullable [] key, List<Header> headers, byte @Nullable [] value) {
    public Envelope {
        headers = List.copyOf(headers);
    }

    public static Envelope of(ConsumerRecord<byte[], byte[]> record) {
        return new Envelope(
                record.offset(),
                record.timestamp(),
                record.key(),
                List.of(record.headers().toArray()),
                record.value());
    }

    /** Bytes of key and value. */
    public int size() {
        return (key == null ? 0 : key.length) + (value == null ? 0 : value.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Envelope envelope
                && offset == envelope.offset
                && timestamp == envelope.timestamp
                && Arrays.equals(key, envelope.key)
                && headers.equals(envelope.headers)
                && Arrays.equals(value, envelope.value);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(offset);
    }
}
