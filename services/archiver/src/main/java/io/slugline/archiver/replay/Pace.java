package io.slugline.archiver.replay;

import java.util.function.LongSupplier;

/**
 * Says when the next record may go.
 *
 * <p>Each record has its turn by schedule, one interval after the last, whenever that went: what threads oversleep and
 * commits take is made up for, so that the average holds. No more than a second is made up for, and that at no more than
 * a quarter over the rate: no pause is followed by a burst.
 */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    /** How late the schedule may run: longer than a commit takes on a busy broker, and 5 % of any twenty seconds. */
    private static final long MOST_LATE_NANOS = 1_000_000_000;

    /** How much faster who is late may go, by the tenth of a second: who sleeps for each record oversleeps each time. */
    private static final double HURRY = 1.25;

    private static final long TENTH_NANOS = 100_000_000;

    private final Limit limit;
    private final LongSupplier nanos;
    private double scheduled;
    private double hurried;
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
            long now = nanos.getAsLong();
            double interval = NANOS_PER_SECOND / limit.perSecond();
            scheduled = Math.max(scheduled, (double) now - MOST_LATE_NANOS) + interval;
            hurried = Math.max(hurried, (double) now - TENTH_NANOS) + interval / HURRY;
        }
    }

    private void begin(long now, long timestamp) {
        if (!begun) {
            begun = true;
            scheduled = now;
            hurried = now;
            baseNanos = now;
            baseTimestamp = timestamp;
        }
    }

    private double rateTurn(long now) {
        return limit.perSecond() > 0 ? Math.max(scheduled, hurried) : now;
    }

    private double clockTurn(long now, long timestamp) {
        return limit.speed() > 0 ? baseNanos + (timestamp - baseTimestamp) * NANOS_PER_MILLI / limit.speed() : now;
    }
}
