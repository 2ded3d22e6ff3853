package io.slugline.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class IdleCommitTest {
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private long at = 1_000;
    private final IdleCommit commit = commit();

    @Test
    void aCommitIsAskedForAsSoonAsNoRecordsCome() {
        commit.processed(0);
        look(1_000);
        assertFalse(context.committed());

        look(1_010);

        assertTrue(context.committed());
    }

    @Test
    void whileRecordsKeepComingAndItKeepsUpItIsFiveTimesASecond() {
        commitsOfOneSecond(6);

        assertEquals(5, commitsOfOneSecond(6));
    }

    @Test
    void whoFallsBehindWaitsForTheInterval() {
        look(at);

        assertEquals(0, commitsOfOneSecond(8));
    }

    @Test
    void whoHasCaughtUpCommits() {
        look(at);
        commitsOfOneSecond(8);

        look(at + 10);

        assertTrue(context.committed());
    }

    @Test
    void withoutRecordsThereIsNothingToCommit() {
        look(1_000);
        look(1_010);

        assertFalse(context.committed());
    }

    @Test
    void aTrickleIsNotCommittedRecordByRecord() {
        int commits = 0;
        for (int at = 1_000; at < 2_000; at += 20) {
            commit.processed(0);
            look(at);
            look(at + 10);
            commits += context.committed() ? 1 : 0;
            context.resetCommit();
        }

        assertEquals(25, commits); // fifty records a second, a commit every forty milliseconds
    }

    private IdleCommit commit() {
        context.setCurrentSystemTimeMs(at);
        return IdleCommit.of(context);
    }

    /** One record in each ten milliseconds, which takes so many of them. */
    private int commitsOfOneSecond(long millisOfWork) {
        int commits = 0;
        for (int passed = 0; passed < 1_000; passed += 10) {
            commit.processed(TimeUnit.MILLISECONDS.toNanos(millisOfWork));
            at += 10;
            look(at);
            commits += context.committed() ? 1 : 0;
            context.resetCommit();
        }
        return commits;
    }

    private void look(long now) {
        for (CapturedPunctuator punctuator : context.scheduledPunctuators()) {
            punctuator.getPunctuator().punctuate(now);
        }
    }
}
