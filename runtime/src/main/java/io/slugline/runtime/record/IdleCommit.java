package io.slugline.runtime.record;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Asks for a commit as soon as no records wait, so that the next service need not: a trickle passes a hop within some
 * twenty milliseconds, and a flood is committed in large transactions, which cost the broker a fraction of many small
 * ones. When a transaction ends decides nothing: what is in it is the same.
 */
final class IdleCommit {
    /** Two looks without a record between them, and nothing waits. */
    private static final Duration LOOK = Duration.ofMillis(10);

    /** A transaction costs the broker as much as a few articles; so many a second are enough. */
    private static final long LEAST_MILLIS_APART = 30;

    private final ProcessorContext<?, ?> context;
    private boolean busy;
    private boolean open;
    private long committed;

    private IdleCommit(ProcessorContext<?, ?> context) {
        this.context = context;
    }

    static IdleCommit of(ProcessorContext<?, ?> context) {
        IdleCommit commit = new IdleCommit(context);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, commit::look);
        return commit;
    }

    /** A record was dealt with. */
    void processed() {
        busy = true;
        open = true;
    }

    private void look(long now) {
        if (open && !busy && now - committed >= LEAST_MILLIS_APART) {
            context.commit();
            committed = now;
            open = false;
        }
        busy = false;
    }
}
