package io.slugline.archiver.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong(5 * SECOND);

    @Test
    void withoutALimitEveryRecordMayGoAtOnce() {
        Pace pace = new Pace(Limit.NONE, clock::get);

        assertEquals(0, pace.untilTurn(0));
        pace.went();
        assertEquals(0, pace.untilTurn(1_000_000));
    }

    @Test
    void theCapHoldsAlthoughThreadsOversleep() {
        Pace pace = new Pace(new Limit(2_000, 0), clock::get);

        long sent = sendFor(10 * SECOND, pace, 90_000);

        assertEquals(20_000, (double) sent, 20_000 * 0.01);
    }

    @Test
    void theCapIsReachedAlthoughCommitsTakeTheirTime() {
        Pace pace = new Pace(new Limit(2_000, 0), clock::get);
        long sent = 0;
        for (int commit = 0; commit < 10; commit++) {
            sent += sendFor(2 * SECOND, pace, 90_000);
            clock.addAndGet(SECOND / 3); // the broker takes its time
        }

        double seconds = (clock.get() - 5 * SECOND) / (double) SECOND;
        assertEquals(2_000, sent / seconds, 2_000 * 0.05);
    }

    @Test
    void whoIsLateHurriesByAQuarterAndNoMore() {
        Pace pace = new Pace(new Limit(1_000, 0), clock::get);
        sendFor(SECOND, pace, 0);
        clock.addAndGet(SECOND);
        sendFor(SECOND / 10, pace, 0);

        long sent = sendFor(SECOND, pace, 0);

        assertEquals(1_250, (double) sent, 10);
    }

    @Test
    void whoWasHeldUpDoesNotMakeUpForItInABurst() {
        Pace pace = new Pace(new Limit(1_000, 0), clock::get);
        sendFor(SECOND, pace, 0);
        clock.addAndGet(60 * SECOND);

        long sent = sendFor(SECOND, pace, 0);

        assertTrue(sent <= 1_400, sent + " in the second after a minute's pause");
    }

    @Test
    void deskTimeGoesTenTimesAsFastAsItWas() {
        Pace pace = new Pace(new Limit(0, 10), clock::get);

        assertEquals(0, pace.untilTurn(1_000_000));
        pace.went();

        assertEquals(2 * SECOND, pace.untilTurn(1_020_000));
    }

    @Test
    void aRecordThatCameLateForItsTimeGoesAtOnce() {
        Pace pace = new Pace(new Limit(0, 1), clock::get);
        pace.untilTurn(1_000_000);
        pace.went();

        assertTrue(pace.untilTurn(990_000) <= 0);
    }

    /** Sends as fast as the pace allows; every wait lasts longer than asked for by {@code oversleep}. */
    private long sendFor(long nanos, Pace pace, long oversleep) {
        long end = clock.get() + nanos;
        long sent = 0;
        while (clock.get() < end) {
            long wait = pace.untilTurn(0);
            if (wait > 0) {
                clock.addAndGet(wait + oversleep);
            } else {
                pace.went();
                sent++;
            }
        }
        return sent;
    }
}
