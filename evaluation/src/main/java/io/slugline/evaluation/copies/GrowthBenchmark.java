package io.slugline.evaluation.copies;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.model.article.Article;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
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
 * {@link #WINDOW} articles before it.
 */
public final class GrowthBenchmark {
    private static final int WINDOW = 5_000;
    private static final int BATCH = 500;
    private static final int WARM_UP = 20_000;
    private static final double NANOS = 1e9;

    private final Path stream;

    private GrowthBenchmark(Path stream) {
        this.stream = stream;
    }

    public static void main(String[] arguments) throws IOException {
        List<Integer> marks = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            marks.add(Integer.valueOf(arguments[i]));
        }
        GrowthBenchmark benchmark = new GrowthBenchmark(Path.of(arguments[0]));
        benchmark.run(List.of(WARM_UP), false);
        benchmark.run(marks, true);
    }

    private void run(List<Integer> at, boolean told) throws IOException {
        long heapBefore = usedHeap();
        int last = at.get(at.size() - 1);
        ArenaMemory memory = new ArenaMemory(last);
        CopyDesk desk = new CopyDesk(CopySettings.standard(), memory.shelves());
        try (BufferedReader in = LineFiles.open(stream)) {
            ArticleLines lines = new ArticleLines();
            int done = 0;
            for (int mark : at) {
                judge(desk, in, lines, mark - WINDOW - done);
                double seconds = judge(desk, in, lines, WINDOW);
                done = mark;
                if (told) {
                    tell(mark, WINDOW / seconds, usedHeap() - heapBefore, memory.bytes());
                }
            }
        }
        if (told) {
            startAgain(memory.shelves());
        }
    }

    /** CPU seconds for judging so many articles. */
    private static double judge(CopyDesk desk, BufferedReader in, ArticleLines lines, int count) throws IOException {
        long cpu = 0;
        List<Article> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(lines.read(in.readLine()));
            if (batch.size() == BATCH || i == count - 1) {
                long begin = cpu();
                batch.forEach(desk::judge);
                cpu += cpu() - begin;
                batch.clear();
            }
        }
        return cpu / NANOS;
    }

    private static void startAgain(CopyMemory memory) {
        long begin = cpu();
        CopyDesk desk = new CopyDesk(CopySettings.standard(), memory);
        System.out.printf(Locale.ROOT, "rebuilt in %.1f CPU seconds (%s)%n", (cpu() - begin) / NANOS, desk.getClass());
    }

    private static void tell(int articles, double rate, long heap, long state) {
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %,.0f a CPU second, heap %,d bytes an article, state %,d bytes an article%n",
                articles,
                rate,
                heap / articles,
                state / articles);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is reachable. */
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
