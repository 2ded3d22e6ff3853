package io.slugline.evaluation.copies;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopySettings;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the cost of a judgement grows with the index: CPU, heap and state an article, and what it takes to start again.
 *
 * <p>Usage: {@code GrowthBenchmark ARTICLES.jsonl[.gz] 10000 100000 1000000}. Only judging is timed, on its own thread's
 * CPU clock, encoding of the state included; a throw-away desk warms the code up. The rate at a mark is that of the
 * {@link #ROUNDS} windows before it. A machine that others use is slower at one minute than at the next, so at each mark
 * a fresh desk takes turns with the grown one and is timed over its own {@link #WINDOW} articles before the first mark.
 */
public final class GrowthBenchmark {
    private static final int WINDOW = 5_000;
    private static final int ROUNDS = 3;
    private static final int TURN = 1_250;
    private static final int WARM_UP = 20_000;
    private static final double MILLIS = 1e3;

    private final Path stream;
    private final List<Integer> marks;

    private GrowthBenchmark(Path stream, List<Integer> marks) {
        this.stream = stream;
        this.marks = marks;
    }

    public static void main(String[] arguments) throws IOException {
        List<Integer> marks = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            marks.add(Integer.valueOf(arguments[i]));
        }
        GrowthBenchmark benchmark = new GrowthBenchmark(Path.of(arguments[0]), marks);
        benchmark.warmUp();
        benchmark.run();
    }

    private void warmUp() throws IOException {
        try (TimedDesk throwAway = new TimedDesk(stream, WARM_UP)) {
            throwAway.judge(WARM_UP);
        }
    }

    private void run() throws IOException {
        long heapBefore = usedHeap();
        try (TimedDesk grown = new TimedDesk(stream, marks.get(marks.size() - 1))) {
            for (int mark : marks) {
                int rounds = Math.min(ROUNDS, mark / WINDOW - 1);
                grown.judge(mark - rounds * WINDOW - grown.judged());
                tell(mark, rounds * WINDOW, turns(grown, rounds));
                long heap = (usedHeap() - heapBefore) / mark;
                System.out.printf(
                        Locale.ROOT, "    heap %,d, state %,d bytes an article%n", heap, grown.stateBytes() / mark);
            }
            startAgain(grown);
        }
    }

    /** Seconds that the grown desk, fresh ones and the collector took. */
    private double[] turns(TimedDesk grown, int rounds) throws IOException {
        double[] seconds = new double[3];
        int first = marks.get(0);
        for (int round = 0; round < rounds; round++) {
            try (TimedDesk fresh = new TimedDesk(stream, first)) {
                fresh.judge(first - WINDOW);
                for (int turn = 0; turn < WINDOW; turn += TURN) {
                    seconds[1] += fresh.judge(TURN);
                    double collected = collected();
                    seconds[0] += grown.judge(TURN);
                    seconds[2] += collected() - collected;
                }
            }
        }
        return seconds;
    }

    private void tell(int mark, int judged, double... seconds) {
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %,.0f a CPU second, %.0f %% of %,.0f at %,d in the same minute; collection adds %.0f %%%n",
                mark,
                judged / seconds[0],
                seconds[1] / seconds[0] * 100,
                judged / seconds[1],
                marks.get(0),
                seconds[2] / seconds[0] * 100);
    }

    private static void startAgain(TimedDesk grown) {
        double begin = TimedDesk.cpuSeconds();
        CopyDesk desk = new CopyDesk(CopySettings.standard(), grown.shelves());
        double seconds = TimedDesk.cpuSeconds() - begin;
        System.out.printf(Locale.ROOT, "rebuilt in %.1f CPU seconds (%s)%n", seconds, desk.getClass());
    }

    private static double collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                / MILLIS;
    }

    /** What is reachable. */
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
