package io.slugline.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations for each second of processor time: {@code -prof io.slugline.evaluation.CpuSeconds}. On a busy machine these are
 * the rows to read, for JMH's own time counts waiting.
 *
 * <p>{@code ops.per.cpu.s} counts the benchmark's own thread, {@code ops.per.process.cpu.s} the whole process, its garbage
 * collector and its compiler included, which may still be at work on code that has hardly run yet.
 */
public final class CpuSeconds implements InternalProfiler {
    private static final double NANOS = 1e9;
    private static final String WORKER = "jmh-worker";

    private final OperatingSystemMXBean system =
            Objects.requireNonNull(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class));
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private long processBefore;
    private long workersBefore;

    @Override
    public String getDescription() {
        return "Operations for each second of CPU time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        processBefore = system.getProcessCpuTime();
        workersBefore = workers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        return List.of(
                rate("ops.per.cpu.s", operations, workers() - workersBefore),
                rate("ops.per.process.cpu.s", operations, system.getProcessCpuTime() - processBefore));
    }

    private static Result<?> rate(String name, double operations, long nanos) {
        return new ScalarResult(name, operations * NANOS / nanos, "ops/CPU-s", AggregationPolicy.AVG);
    }

    private long workers() {
        return LongStream.of(threads.getAllThreadIds())
                .filter(thread -> isWorker(threads.getThreadInfo(thread)))
                .map(threads::getThreadCpuTime)
                .sum();
    }

    private static boolean isWorker(@Nullable ThreadInfo thread) {
        return thread != null && thread.getThreadName().contains(WORKER);
    }
}
