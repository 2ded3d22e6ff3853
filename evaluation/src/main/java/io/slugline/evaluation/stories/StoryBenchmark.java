package io.slugline.evaluation.stories;

import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the cost of tracking an article grows with the stream: CPU, heap and state an article, stories scored.
 *
 * <p>Usage: {@code StoryBenchmark heap|state TAGGED.jsonl[.gz] 10000 50000 100000}, over lines that {@link TagArticles}
 * wrote. With {@code state} every value is encoded and decoded as in the service; with {@code heap} as in the offline
 * command. Only tracking is timed, on its own thread's CPU clock; a throw-away desk warms the code up. The rate at a mark
 * is that of the {@link #WINDOW} articles before it.
 */
public final class StoryBenchmark {
    private static final int WINDOW = 5_000;
    private static final int BATCH = 500;
    private static final int WARM_UP = 10_000;
    private static final double NANOS = 1e9;

    private final Path stream;
    private final boolean encoded;

    private StoryBenchmark(Path stream, boolean encoded) {
        this.stream = stream;
        this.encoded = encoded;
    }

    public static void main(String[] arguments) throws IOException {
        List<Integer> marks = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            marks.add(Integer.valueOf(arguments[i]));
        }
        StoryBenchmark benchmark = new StoryBenchmark(Path.of(arguments[1]), arguments[0].equals("state"));
        benchmark.run(List.of(WARM_UP), false);
        benchmark.run(marks, true);
    }

    private void run(List<Integer> at, boolean told) throws IOException {
        long heapBefore = usedHeap();
        StateMemory memory = new StateMemory();
        StoryDesk desk = new StoryDesk(
                StorySettings.standard(),
                encoded ? memory.shelves() : StoryMemory.inMemory(),
                SpeakerLineage::repair,
                SpellingVariants::key);
        try (BufferedReader in = LineFiles.open(stream)) {
            int done = 0;
            for (int mark : at) {
                track(desk, in, mark - WINDOW - done);
                long scored = desk.storiesScored();
                double seconds = track(desk, in, WINDOW);
                done = mark;
                if (told) {
                    double each = (desk.storiesScored() - scored) / (double) WINDOW;
                    tell(mark, WINDOW / seconds, each, usedHeap() - heapBefore);
                    if (encoded) {
                        System.out.println("  state " + memory.bytes() / mark + " bytes an article: " + memory.told());
                    }
                }
            }
        }
        if (told) {
            System.out.printf(Locale.ROOT, "%,d stories scored in all%n", desk.storiesScored());
        }
    }

    /** CPU seconds for tracking so many articles. */
    private static double track(StoryDesk desk, BufferedReader in, int count) throws IOException {
        long cpu = 0;
        List<TaggedArticle> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(Json.read(in.readLine(), GoldLine.class).tagged());
            if (batch.size() == BATCH || i == count - 1) {
                long begin = cpu();
                batch.forEach(desk::track);
                cpu += cpu() - begin;
                batch.clear();
            }
        }
        return cpu / NANOS;
    }

    private static void tell(int articles, double rate, double scored, long heap) {
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %,.0f a CPU second, %.1f stories scored an article, heap %,d bytes an article%n",
                articles,
                rate,
                scored,
                heap / articles);
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
