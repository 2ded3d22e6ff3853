package io.slugline.archiver.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a replay is.
 *
 * @param before records that an earlier run of it had sent
 * @param sent records that this run has sent
 * @param most records in all, at most
 * @param at desk time of the last record
 * @param elapsed since this run began
 * @param complete whether all has been sent
 */
public record ReplayProgress(long before, long sent, long most, Instant at, Duration elapsed, boolean complete) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Records a second of this run. */
    public double rate() {
        return elapsed.isZero() ? 0 : sent * NANOS_PER_SECOND / elapsed.toNanos();
    }

    /**
     * How long the rest will take if it goes on like this; none before a second has shown how it goes. Where a window
     * cuts a file it is an upper bound.
     */
    public Optional<Duration> remaining() {
        if (elapsed.compareTo(Duration.ofSeconds(1)) < 0 || sent == 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(1000 * (most - before - sent) / rate())));
    }
}
