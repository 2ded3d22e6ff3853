package io.slugline.runtime.record;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Asks for a commit as soon as no records wait, so that the next service need not: a trickle passes a hop within some
 * twenty milliseconds. While records keep coming and the service keeps up with them, it asks five times a second; and
 * not at all when it falls behind: a flood is committed at the commit interval, in large transactions, which cost the
 * broker and the clients a fraction of many small ones. When a transaction ends decides nothing: what is in it is the
 * same.
 */
final class IdleCommit {
    /** Two looks without a record between them, and nothing waits. */
    private static final Duration LOOK = Duration.ofMillis(10);

    /** A transaction costs the broker as much as a few articles; so many a second are enough. */
    private static final long LEAST_MILLIS_APART = 30;

    /** How long what was decided waits for the next service while this one keeps up. */
    private static final long MILLIS_OF_A_STREAM = 200;

    /**
     * Who works for a greater part of the time than this has no time left for much more. Fetching, sending and
     * committing are no work: of a flood they leave .7 to .95, of 120 articles a second on two cores .3 to .7.
     */
    private static final double MOST_AT_WORK = .7;

    private final ProcessorContext<?, ?> context;
    private boolean busy;
    private boolean open;
    private long committed;
    private long watchedSince;
    private long worked;

    private IdleCommit(ProcessorContext<?, ?> context) {
        this.context = context;
        watchedSince = context.currentSystemTimeMs();
    }

    static IdleCommit of(ProcessorContext<?, ?> context) {
        IdleCommit commit = new IdleCommit(context);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, commit::look);
        return commit;
    }

    /** A record was dealt with, in so much time. */
    void processed(long nanos) {
        busy = true;
        open = true;
        worked += nanos;
    }

    private void look(long now) {
        boolean isDue = !busy && now - committed >= LEAST_MILLIS_APART;
        if (now - watchedSince >= MILLIS_OF_A_STREAM) {
            boolean keepsUp = worked < MOST_AT_WORK * TimeUnit.MILLISECONDS.toNanos(now - watchedSince);
            isDue |= keepsUp && now - committed >= MILLIS_OF_A_STREAM;
            watchedSince = now;
            worked = 0;
        }
        if (open && isDue) {
            context.commit();
            committed = now;
            open = false;
        }
        busy = false;
    }
}
