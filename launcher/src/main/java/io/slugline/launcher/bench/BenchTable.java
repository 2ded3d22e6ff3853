package io.slugline.launcher.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints a report for people. */
final class BenchTable {
    private static final double MIB = 1 << 20;

    private final PrintStream out;

    BenchTable(PrintStream out) {
        this.out = out;
    }

    void print(BenchReport report) {
        setup(report.setup());
        throughput(report.throughput(), report.setup().cores());
        report.latency().ifPresent(this::latency);
        loop(report.loop());
        growth(report);
    }

    private void setup(BenchReport.Setup setup) {
        line("");
        line(
                "Pages %s, %d KB each; broker %s; %d cores, load %.1f; Java %s",
                setup.pages(), setup.bytesAPage() / 1_000, setup.broker(), setup.cores(), setup.load(), setup.java());
        line("");
    }

    private void throughput(BenchReport.Throughput all, int cores) {
        line("%-56s %10.1f", "articles a second", all.articlesASecond());
        line("%-56s %10.1f", "articles a CPU-second, once compiled", all.articlesACpuSecond());
        line("%-56s %10.1f", "  on all " + cores + " cores, if nothing else ran", cores * all.articlesACpuSecond());
        line("%-56s %10.2f", "CPU-milliseconds an article, once compiled", all.cpuMillisCompiled());
        line("%-56s %10.2f", "CPU-milliseconds an article, with the compiler", all.cpuMillis());
        stages(all.cpuMillisByStage(), all.cpuMillis());
    }

    private void stages(Map<String, Double> stages, double all) {
        for (Stage stage : Stage.values()) {
            double millis = stages.getOrDefault(stage.label(), 0.0);
            if (stage != Stage.BENCH) {
                line("  %-54s %10.2f  %3.0f %%", stage.label(), millis, 100 * millis / all);
            }
        }
    }

    private void latency(BenchReport.Latency latency) {
        line("");
        line(
                "%-56s %6d / %d / %d / %d ms",
                "received to enriched at " + latency.rate() + "/s: p50 / p95 / p99 / most",
                latency.p50(),
                latency.p95(),
                latency.p99(),
                latency.most());
        line("%-56s %10.2f", "CPU-milliseconds an article at that rate", latency.cpuMillis());
        stages(latency.cpuMillisByStage(), latency.cpuMillis());
    }

    private void loop(BenchReport.Loop loop) {
        line("");
        line("%-56s %10.2f", "the same decisions in one loop, CPU-milliseconds", loop.cpuMillis());
        loop.cpuMillisByDecision().forEach((decision, millis) -> line("  %-54s %10.2f", decision, millis));
        line("%-56s %8.1f %%", "Kafka's share: broker, clients, JSON, stores", 100 * loop.kafkaShare());
    }

    private void growth(BenchReport report) {
        line("");
        line("%12s %14s %14s %14s", "articles", "a second", "CPU-ms each", "resident MB");
        report.growth()
                .forEach(slice -> line(
                        "%12d %14.1f %14.2f %14.0f",
                        slice.articles(), slice.articlesASecond(), slice.cpuMillis(), slice.residentBytes() / MIB));
        line(
                "heap after collection %.0f MB, %.1f KB more for each article; resident %.0f MB",
                report.memory().heapAfter() / MIB,
                report.memory().heapAnArticle() / 1024,
                report.memory().residentAfter() / MIB);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
