package io.slugline.launcher.bench;

import io.slugline.runtime.settings.InvalidSettingException;

/**
 * How much is measured.
 *
 * @param warmUp pages before anything is measured, until the code is compiled
 * @param pages pages whose cost is measured
 * @param rate pages a second while latency is measured; 0 leaves that out
 * @param seconds for how long
 */
record BenchPlan(int warmUp, int pages, int rate, int seconds) {
    BenchPlan {
        if (warmUp < 0 || pages < 1 || rate < 0 || seconds < 1) {
            throw new InvalidSettingException(
                    "--pages and --seconds are at least 1, --warm-up and --rate at least 0: given were " + pages + ", "
                            + seconds + ", " + warmUp + " and " + rate);
        }
    }

    int steadyPages() {
        return rate * seconds;
    }
}
