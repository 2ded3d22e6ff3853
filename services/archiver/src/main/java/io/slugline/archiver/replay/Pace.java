package io.slugline.archiver.replay;

import java.util.function.LongSupplier;

/**
 * Says when the next record may go.
 *
 * <p>Each record has its turn one interval after the last. Who comes late by a moment catches up, so that the average
 * holds although threads oversleep and commits take time; who comes later than that does not, so that no pause is
 * followed by a burst.
 */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    /** What may be caught up: longer than a commit takes on a busy broker, and 5 % of any two seconds. */
    private static final long SLACK_NANOS = 100_000_000;

    private final Limit limit;
    private final LongSupplier nanos;
    private double turn;
    private long baseNanos;
    private long baseTimestamp;
    private boolean begun;

    Pace(Limit limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
    }

    /** Nanoseconds until a record of this desk time may go; 0 or less for at once. */
    long untilTurn(long timestamp) {
        long now = nanos.getAsLong();
        begin(now, timestamp);
        return (long) Math.max(rateTurn(now), clockTurn(now, timestamp)) - now;
    }

    /** The record whose turn it was has gone. */
    void went() {
        if (limit.perSecond() > 0) {
            turn = rateTurn(nanos.getAsLong()) + NANOS_PER_SECOND / limit.perSecond();
        }
    }

    private void begin(long now, long timestamp) {
        if (!begun) {
            begun = true;
            turn = now;
            baseNanos = now;
            baseTimestamp = timestamp;
        }
    }

    private double rateTurn(long now) {
        return limit.perSecond() > 0 ? Math.max(turn, (double) now - SLACK_NANOS) : now;
    }

    private double clockTurn(long now, long timestamp) {
        return limit.speed() > 0 ? baseNanos + (timestamp - baseTimestamp) * NANOS_PER_MILLI / limit.speed() : now;
    }
}
