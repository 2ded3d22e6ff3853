package io.slugline.runtime.record;

import io.slugline.model.ContentHash;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes a dead letter keeps: all of them, or of a page over the guard its beginning, with length and SHA-256. */
public final class DeadLetterValue {
    /** Enough to recognise the page by. */
    private static final int KEPT_OF_TOO_LARGE = 64 << 10;

    private DeadLetterValue() {}

    public static byte @Nullable [] of(byte @Nullable [] value, org.apache.kafka.common.header.Headers headers) {
        if (value == null || value.length <= Topic.GUARD_BYTES) {
            return value;
        }
        Headers.put(headers, Headers.DEAD_LETTER_LENGTH, Integer.toString(value.length));
        Headers.put(headers, Headers.DEAD_LETTER_SHA256, ContentHash.sha256(value));
        return Arrays.copyOf(value, KEPT_OF_TOO_LARGE);
    }
}
