package io.slugline.launcher.archive;

import io.slugline.launcher.pipeline.Ledger;
import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;

/** Waits until a run has dealt with everything that was sent to it. */
final class Settling {
    private Settling() {}

    /** Answers whether it has; false when a service failed on the way. */
    static boolean await(LocalRun run) {
        Ledger ledger = new Ledger(TopicNames.of(run.settings()));
        try (TopicReader reader = TopicReader.open(run.settings(), ledger.topics())) {
            do {
                reader.readToEnd(ledger::enter);
                if (run.pipeline().failed().isPresent()) {
                    return false;
                }
                reader.poll(ledger::enter);
            } while (!ledger.isSettled());
            return true;
        }
    }
}
