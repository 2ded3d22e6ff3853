package io.slugline.launcher.bench;

import io.slugline.launcher.screen.ProgressLines;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Measures the loop without Kafka on pages that the path was measured with; a few thousand tell it. */
final class LoopRun {
    private static final double NANOS_A_MILLI = 1e6;
    private static final int MOST_WARM_UP = 5_000;
    private static final int MOST_PAGES = 4_000;

    private final int warmUp;
    private final int pages;
    private final PageSource source;
    private final ProgressLines lines = new ProgressLines();
    private final OneLoop loop = new OneLoop();
    private final CpuClock clock = new CpuClock(Optional.empty());

    LoopRun(BenchPlan plan, PageSource source) {
        warmUp = Math.min(plan.warmUp(), MOST_WARM_UP);
        pages = Math.min(plan.pages(), MOST_PAGES);
        this.source = source;
    }

    /** @param path what an article costs on the path, in milliseconds of processor time */
    BenchReport.Loop measure(double path) throws InterruptedException {
        try (PageFeed feed = new PageFeed(source)) {
            feed.make(0, warmUp + pages);
            take(feed, warmUp);
            Memory.now();
            Map<Stage, Long> before = loop.nanos();
            long articles = loop.articles();
            CpuUse start = clock.read();
            take(feed, pages);
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
            lines.say(() -> "  %s of %s articles"
                    .formatted(ProgressLines.count(loop.articles()), ProgressLines.count(warmUp + pages)));
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
