package io.slugline.endtoend.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Services and broker killed, stopped, robbed of their state and starved of disk under load: nothing is lost, nothing
 * comes twice, and what comes has the bytes of an undisturbed offline run. {@code -Dfaults=long} takes hours' worth of
 * faults instead of a build's, {@code -Dfaults.seed=N} has a run again.
 */
class FaultsIT {
    private static final long USUAL_SEED = 20_261_122;

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsLostNothingComesTwiceAndTheBytesAreThoseOfAnUndisturbedRun() {
        long seed = Long.getLong("faults.seed", USUAL_SEED);
        boolean isLong = System.getProperty("faults", "short").equals("long");

        FaultPlan plan = isLong ? FaultPlan.longForm(seed) : FaultPlan.shortForm(seed);

        new FaultRun(plan, folder).run();
    }
}
