package io.slugline.endtoend.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Services and broker killed, stopped, robbed of their state and starved of disk under load: nothing is lost, nothing
 * comes twice, and what comes has the bytes of an undisturbed offline run. {@code -Dfaults=long} takes hours' worth of
 * faults instead of a build's, {@code -Dfaults=returns} none, but measures how soon killed services are back, {@code -Dfaults.seed=N}
 * has a run again, {@code -Dfaults.records=N} lets so many records through the short form, {@code -Dfaults.minutes=N} strikes for so long at most.
 */
@Tag("alone")
class FaultsIT {
    private static final long USUAL_SEED = 20_261_122;
    /** Of the short form; under five minutes when nothing else runs. */
    private static final int RECORDS = 20_000;

    private static final int NO_LIMIT = 100_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsLostNothingComesTwiceAndTheBytesAreThoseOfAnUndisturbedRun() {
        long seed = Long.getLong("faults.seed", USUAL_SEED);

        FaultPlan plan = plan(System.getProperty("faults", "short"), seed);

        new FaultRun(plan, folder, Duration.ofMinutes(Integer.getInteger("faults.minutes", NO_LIMIT))).run();
    }

    private static FaultPlan plan(String form, long seed) {
        return switch (form) {
            case "short" -> FaultPlan.shortForm(seed, Integer.getInteger("faults.records", RECORDS));
            case "long" -> FaultPlan.longForm(seed);
            case "returns" -> FaultPlan.undisturbed(seed);
            default -> throw new IllegalArgumentException("-Dfaults is short, long or returns, not " + form);
        };
    }
}
