package io.slugline.collector;

import java.time.Instant;

/** Desk times for pages that come without one: a fixed start, and a millisecond each. Never evidence for a date. */
final class AssumedTimes {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    private long given;

    Instant next() {
        return START.plusMillis(given++);
    }
}
