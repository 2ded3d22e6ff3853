package io.slugline.launcher.bench;

import java.util.EnumMap;
import java.util.Map;

/**
 * Processor time used up to a moment, in nanoseconds.
 *
 * @param process all of this process, and of the broker's where it has one of its own
 * @param stages of it, what can be told by thread
 */
record CpuUse(long process, Map<Stage, Long> stages) {
    CpuUse {
        stages = new EnumMap<>(stages);
    }

    /** What was used since then; what no living thread accounts for is the other threads'. */
    CpuUse since(CpuUse before) {
        Map<Stage, Long> used = new EnumMap<>(Stage.class);
        long told = 0;
        for (Stage stage : Stage.values()) {
            long nanos = Math.max(0, of(stage) - before.of(stage));
            used.put(stage, nanos);
            told += nanos;
        }
        long all = process - before.process;
        used.merge(Stage.OTHER, Math.max(0, all - told), Long::sum);
        return new CpuUse(all, used);
    }

    long of(Stage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    /** All but the measurement itself. */
    long ofPath() {
        return process - of(Stage.BENCH);
    }

    /** The same once the code is compiled, which on a busy machine it may not be for thousands of pages. */
    long ofCompiledPath() {
        return ofPath() - of(Stage.COMPILATION);
    }
}
