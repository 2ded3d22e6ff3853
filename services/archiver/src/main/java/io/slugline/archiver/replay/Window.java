package io.slugline.archiver.replay;

import io.slugline.archiver.format.Segment;
import java.time.Instant;

/**
 * The stretch of desk time that is brought back.
 *
 * @param from the first instant of it
 * @param until the first instant after it
 */
public record Window(Instant from, Instant until) {
    public static final Window ALL = new Window(Instant.MIN, Instant.MAX);

    public Window {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window ends after it begins");
        }
    }

    /** Whether what was received then, in milliseconds since 1970, falls into it. */
    public boolean admits(long timestamp) {
        Instant at = Instant.ofEpochMilli(timestamp);
        return !at.isBefore(from) && at.isBefore(until);
    }

    boolean touches(Segment segment) {
        return Instant.ofEpochMilli(segment.latest()).compareTo(from) >= 0
                && Instant.ofEpochMilli(segment.earliest()).isBefore(until);
    }

    boolean holdsAllOf(Segment segment) {
        return admits(segment.earliest()) && admits(segment.latest());
    }
}
