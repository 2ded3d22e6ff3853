package io.slugline.runtime.record;

import io.slugline.model.ContentHash;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a dead letter keeps of a record: all of it, or of what leaves no room for the rest the beginning; then with
 * length and SHA-256 of the whole value.
 */
@SuppressWarnings("ArrayRecordComponent") // made, sent, thrown away
public record KeptRecord(byte @Nullable [] key, byte @Nullable [] value, RecordHeaders headers) {
    /** Enough to recognise the page by. */
    private static final int KEPT_OF_TOO_LARGE = 64 << 10;

    /** Of key and headers together; what is left to the largest record takes what a dead letter adds. */
    private static final int MOST_BESIDE_THE_VALUE = 256 << 10;

    /** The record's own headers are copied, not changed. */
    public static KeptRecord of(
            byte @Nullable [] key, byte @Nullable [] value, org.apache.kafka.common.header.Headers headers) {
        KeptRecord whole = new KeptRecord(key, value, new RecordHeaders(headers));
        return whole.fits() ? whole : whole.beginning();
    }

    private boolean fits() {
        int beside = length(key);
        for (Header header : headers) {
            beside += length(header);
        }
        return length(value) <= Topic.GUARD_BYTES && beside <= MOST_BESIDE_THE_VALUE;
    }

    /** Of headers those that fit, the first ones first. */
    private KeptRecord beginning() {
        RecordHeaders kept = new RecordHeaders();
        int room = MOST_BESIDE_THE_VALUE - KEPT_OF_TOO_LARGE;
        for (Header header : headers) {
            if (length(header) <= room) {
                room -= length(header);
                kept.add(header);
            }
        }
        byte[] bytes = value == null ? new byte[0] : value;
        Headers.put(kept, Headers.DEAD_LETTER_LENGTH, Integer.toString(bytes.length));
        Headers.put(kept, Headers.DEAD_LETTER_SHA256, ContentHash.sha256(bytes));
        return new KeptRecord(
                cut(key, KEPT_OF_TOO_LARGE),
                cut(value, bytes.length > Topic.GUARD_BYTES ? KEPT_OF_TOO_LARGE : bytes.length),
                kept);
    }

    private static byte @Nullable [] cut(byte @Nullable [] bytes, int most) {
        return length(bytes) > most ? Arrays.copyOf(bytes, most) : bytes;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    /** With what the log puts beside each of them. */
    private static int length(Header header) {
        return header.key().length() * 3 + length(header.value()) + 10;
    }
}
