package io.slugline.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class IdleCommitTest {
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final IdleCommit commit = IdleCommit.of(context);

    @Test
    void aCommitIsAskedForAsSoonAsNoRecordsCome() {
        commit.processed();
        look(1_000);
        assertFalse(context.committed());

        look(1_010);

        assertTrue(context.committed());
    }

    @Test
    void whileRecordsKeepComingTheIntervalDecides() {
        for (int at = 1_000; at < 1_100; at += 10) {
            commit.processed();
            look(at);
        }

        assertFalse(context.committed());
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
            commit.processed();
            look(at);
            look(at + 10);
            commits += context.committed() ? 1 : 0;
            context.resetCommit();
        }

        assertEquals(25, commits); // fifty records a second, a commit every forty milliseconds
    }

    private void look(long now) {
        for (CapturedPunctuator punctuator : context.scheduledPunctuators()) {
            punctuator.getPunctuator().punctuate(now);
        }
    }
}
