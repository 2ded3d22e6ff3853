package io.slugline.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations for each second of processor time that the benchmark's process spent, its garbage collection included:
 * {@code -prof io.slugline.evaluation.CpuSeconds}. On a busy machine it is the row to read, for JMH's own counts waiting too.
 */
public final class CpuSeconds implements InternalProfiler {
    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean system =
            Objects.requireNonNull(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class));

    private long before;

    @Override
    public String getDescription() {
        return "Operations for each second of the process's CPU time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (system.getProcessCpuTime() - before) / NANOS;
        double operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult("ops.per.cpu.s", operations / seconds, "ops/CPU-s", AggregationPolicy.AVG));
    }
}
