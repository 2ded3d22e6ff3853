package io.slugline.launcher.bench;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Measures the loop without Kafka on the pages that the path was measured with. */
final class LoopRun {
    private static final double NANOS_A_MILLI = 1e6;

    private final BenchPlan plan;
    private final PageSource source;
    private final OneLoop loop = new OneLoop();
    private final CpuClock clock = new CpuClock(Optional.empty());

    LoopRun(BenchPlan plan, PageSource source) {
        this.plan = plan;
        this.source = source;
    }

    /** @param path what an article costs on the path, in milliseconds of processor time */
    BenchReport.Loop measure(double path) throws InterruptedException {
        try (PageFeed feed = new PageFeed(source)) {
            feed.make(0, plan.warmUp() + plan.pages());
            take(feed, plan.warmUp());
            Memory.now();
            Map<Stage, Long> before = loop.nanos();
            long articles = loop.articles();
            CpuUse start = clock.read();
            take(feed, plan.pages());
            long measured = loop.articles() - articles;
            double millis = clock.read().since(start).ofCompiledPath() / NANOS_A_MILLI / Math.max(1, measured);
            return new BenchReport.Loop(
                    measured,
                    BenchRun.rounded(millis),
                    byDecision(before, measured),
                    BenchRun.rounded(1 - millis / path));
        }
    }

    private void take(PageFeed feed, int count) throws InterruptedException {
        for (int page = 0; page < count; page++) {
            loop.take(feed.take());
        }
    }

    private Map<String, Double> byDecision(Map<Stage, Long> before, long articles) {
        Map<String, Double> millis = new TreeMap<>();
        loop.nanos()
                .forEach((stage, nanos) -> millis.put(
                        stage.label(),
                        BenchRun.rounded((nanos - before.getOrDefault(stage, 0L)) / NANOS_A_MILLI / articles)));
        return millis;
    }
}
