package io.slugline.launcher.bench;

import io.slugline.launcher.screen.ProgressLines;
import io.slugline.runtime.service.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Sends pages through a site and measures what becomes of them: warm-up, then full speed, then a steady rate. */
final class BenchRun implements AutoCloseable {
    private static final int SLICES = 10;
    private static final int LOOK_MILLIS = 2;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    private final Site site;
    private final BenchPlan plan;
    private final CpuClock clock;
    private final PageFeed feed;
    private final PageSender sender;
    private final Arrivals arrivals;
    private final ExecutorService sending =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "collector-send"));
    private final Thread reading;
    private final Consumer<String> progress;
    private final ProgressLines lines = new ProgressLines();
    private int sent;

    BenchRun(Site site, BenchPlan plan, PageSource source, Consumer<String> progress) {
        this.site = site;
        this.plan = plan;
        this.progress = progress;
        clock = new CpuClock(site.broker());
        feed = new PageFeed(source);
        sender = new PageSender(site.settings());
        arrivals = Arrivals.at(site.settings());
        reading = new Thread(arrivals::follow, "bench-reader");
        reading.start();
    }

    /** What the run at full speed showed. */
    record FullSpeed(BenchReport.Throughput throughput, List<BenchReport.Slice> growth, BenchReport.Held memory) {}

    void warmUp() throws InterruptedException {
        progress.accept("Warming up with " + plan.warmUp() + " pages");
        follow(sendAll(plan.warmUp()), ended -> {});
    }

    FullSpeed fullSpeed() throws InterruptedException {
        progress.accept("Sending " + plan.pages() + " pages as fast as they go");
        Memory memory = Memory.now();
        long enriched = arrivals.enriched();
        Mark start = mark();
        List<Mark> marks = new ArrayList<>(List.of(start));
        long slice = Math.max(1, plan.pages() / SLICES);
        follow(sendAll(plan.pages()), ended -> {
            if (ended >= marks.get(marks.size() - 1).ended() + slice) {
                marks.add(mark());
            }
        });
        Mark end = mark();
        BenchReport.Throughput throughput = throughput(start, end, arrivals.enriched() - enriched);
        Memory after = Memory.now();
        double grown = (double) (after.heap() - memory.heap()) / throughput.articles();
        BenchReport.Held held = new BenchReport.Held(memory.heap(), after.heap(), grown, after.resident());
        return new FullSpeed(throughput, slices(marks), held);
    }

    /** Absent when the plan leaves it out. A trickle takes other ways through the code than a flood: it warms up too. */
    Optional<BenchReport.Latency> steady() throws InterruptedException {
        if (plan.steadyPages() == 0) {
            return Optional.empty();
        }
        progress.accept("Sending " + plan.rate() + " pages a second for " + plan.seconds() + " s, twice");
        follow(sendSteadily(), ended -> {});
        arrivals.startTiming();
        Mark start = mark();
        follow(sendSteadily(), ended -> {});
        return Optional.of(latency(start, mark()));
    }

    private Future<Integer> sendSteadily() {
        int count = plan.steadyPages();
        feed.make(sent, count);
        sent += count;
        return sending.submit(() -> {
            sender.sendSteadily(feed, count, plan.rate());
            return count;
        });
    }

    @Override
    public void close() {
        reading.interrupt();
        sending.shutdownNow();
        feed.close();
        sender.close();
        try {
            reading.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How things stood at a moment. */
    private record Mark(long ended, long nanoTime, CpuUse use, long resident) {
        double seconds(Mark end) {
            return (end.nanoTime - nanoTime) / NANOS_A_SECOND;
        }

        double cpuMillis(Mark end) {
            return end.use.since(use).ofPath() / NANOS_A_MILLI / Math.max(1, end.ended - ended);
        }

        double compiledMillis(Mark end) {
            return end.use.since(use).ofCompiledPath() / NANOS_A_MILLI / Math.max(1, end.ended - ended);
        }
    }

    private Mark mark() {
        return new Mark(arrivals.ended(), System.nanoTime(), clock.read(), Memory.residentNow());
    }

    private Future<Integer> sendAll(int count) {
        feed.make(sent, count);
        sent += count;
        return sending.submit(() -> {
            sender.sendAll(feed, count, arrivals::pagesSettled);
            return count;
        });
    }

    private void follow(Future<Integer> sender, Consumer<Long> watch) throws InterruptedException {
        while (!sender.isDone() || !arrivals.haveSettled(sent)) {
            Optional<RunningService> failed = site.pipeline().failed();
            if (failed.isPresent()) {
                throw new IllegalStateException(failed.get().trouble());
            }
            watch.accept(arrivals.ended());
            lines.say(this::line);
            Thread.sleep(LOOK_MILLIS);
        }
        try {
            sender.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the pages could not be sent", failed.getCause());
        }
    }

    private String line() {
        return "  %s of %s pages have reached their place"
                .formatted(ProgressLines.count(arrivals.pagesSettled()), ProgressLines.count(sent));
    }

    private BenchReport.Throughput throughput(Mark start, Mark end, long enriched) {
        long articles = end.ended() - start.ended();
        double compiled = start.compiledMillis(end);
        return new BenchReport.Throughput(
                plan.pages(),
                articles,
                enriched,
                rounded(start.seconds(end)),
                rounded(articles / start.seconds(end)),
                rounded(start.cpuMillis(end)),
                rounded(compiled),
                rounded(1_000 / compiled),
                stages(start, end));
    }

    private static Map<String, Double> stages(Mark start, Mark end) {
        CpuUse use = end.use().since(start.use());
        Map<String, Double> stages = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            stages.put(stage.label(), rounded(use.of(stage) / NANOS_A_MILLI / (end.ended() - start.ended())));
        }
        return stages;
    }

    private static List<BenchReport.Slice> slices(List<Mark> marks) {
        List<BenchReport.Slice> slices = new ArrayList<>();
        for (int part = 1; part < marks.size(); part++) {
            Mark from = marks.get(part - 1);
            Mark to = marks.get(part);
            long articles = to.ended() - from.ended();
            slices.add(new BenchReport.Slice(
                    to.ended(), rounded(articles / from.seconds(to)), rounded(from.compiledMillis(to)), to.resident()));
        }
        return slices;
    }

    private BenchReport.Latency latency(Mark start, Mark end) {
        int[] ages =
                arrivals.ages().stream().mapToInt(Integer::intValue).sorted().toArray();
        return new BenchReport.Latency(
                plan.rate(),
                ages.length,
                percentile(ages, 50),
                percentile(ages, 95),
                percentile(ages, 99),
                percentile(ages, 100),
                rounded(start.cpuMillis(end)),
                stages(start, end));
    }

    private static int percentile(int[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
