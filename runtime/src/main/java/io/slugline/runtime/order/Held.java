package io.slugline.runtime.order;

import java.util.Arrays;

/**
 * An article that waits for its turn.
 *
 * @param value the record's value as it came; empty for a number declared skipped
 * @param timestamp desk time, in milliseconds
 */
@SuppressWarnings("ArrayRecordComponent") // written once, read once
public record Held(byte[] value, long timestamp, String madeFrom, String traceparent) {
    static final Held SKIPPED = new Held(new byte[0], 0, "", "");

    boolean isSkipped() {
        return value.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Held held
                && Arrays.equals(value, held.value)
                && timestamp == held.timestamp
                && madeFrom.equals(held.madeFrom)
                && traceparent.equals(held.traceparent);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }
}
