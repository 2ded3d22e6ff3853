package io.slugline.launcher.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured, as it is written to a file. Times of processors are in milliseconds an article. */
record BenchReport(
        Setup setup, Throughput throughput, Optional<Latency> latency, Loop loop, List<Slice> growth, Held memory) {
    BenchReport {
        growth = List.copyOf(growth);
    }

    /**
     * On what it was measured.
     *
     * @param load how many processes wanted a core at the beginning: above {@code cores} the machine was shared
     */
    record Setup(
            String at,
            String pages,
            long bytesAPage,
            String broker,
            int cores,
            double load,
            String java,
            String system,
            Map<String, String> settings) {}

    /**
     * As fast as it goes.
     *
     * @param enriched articles that came out enriched; the others were put aside
     * @param cpuMillis all processor time but the measurement's own, for each article
     * @param cpuMillisCompiled the same without the compiler's
     * @param articlesACpuSecond once the code is compiled
     */
    record Throughput(
            long pages,
            long articles,
            long enriched,
            double seconds,
            double articlesASecond,
            double cpuMillis,
            double cpuMillisCompiled,
            double articlesACpuSecond,
            Map<String, Double> cpuMillisByStage) {}

    /** From receipt to enriched at a steady rate, in milliseconds. */
    record Latency(
            int rate,
            int articles,
            int p50,
            int p95,
            int p99,
            int most,
            double cpuMillis,
            Map<String, Double> cpuMillisByStage) {}

    /**
     * The same decisions on the same pages without Kafka.
     *
     * @param cpuMillis without the compiler's
     * @param cpuMillisByDecision the loop's own thread, without the garbage collector
     * @param kafkaShare what of the path's processor time is not in the loop's: broker, clients, JSON, stores; both without
     *     the compiler's
     */
    record Loop(long articles, double cpuMillis, Map<String, Double> cpuMillisByDecision, double kafkaShare) {}

    /** A part of the run, one after the other, without the compiler: whether cost grows with what is kept. */
    record Slice(long articles, double articlesASecond, double cpuMillis, long residentBytes) {}

    /** Memory when warm and at the end of the run, after collection; what broker and services hold in this process. */
    record Held(long heapBefore, long heapAfter, double heapAnArticle, long residentAfter) {}
}
