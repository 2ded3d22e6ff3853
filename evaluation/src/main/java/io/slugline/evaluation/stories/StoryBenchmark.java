package io.slugline.evaluation.stories;

import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StorySettings;
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
 * wrote; a file with fewer lines than that is gone through again, in other words. With {@code state} every value is encoded
 * and decoded as in the service; with {@code heap} as in the offline command, but what is old is packed in between. Only
 * tracking is timed, on its own thread's CPU clock; a throw-away desk warms the code up. The rate at a mark is that of the
 * {@link #WINDOW} articles before it.
 */
public final class StoryBenchmark {
    private static final int WINDOW = 5_000;
    private static final int BATCH = 500;
    private static final int WARM_UP = 10_000;
    private static final double NANOS = 1e9;

    private final StateMemory encoded = new StateMemory();
    private final HeapMemory heap = new HeapMemory();
    private final boolean encodes;
    private final StoryDesk desk;
    private final RoundStream stream;
    private long nanos;
    private long most;

    private StoryBenchmark(Path file, boolean encodes) throws IOException {
        this.encodes = encodes;
        stream = new RoundStream(file);
        desk = new StoryDesk(
                StorySettings.standard(),
                encodes ? encoded.shelves() : heap.shelves(),
                SpeakerLineage::repair,
                SpellingVariants::key);
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        boolean encodes = arguments[0].equals("state");
        new StoryBenchmark(file, encodes).track(WARM_UP);
        long before = usedHeap();
        StoryBenchmark benchmark = new StoryBenchmark(file, encodes);
        int done = 0;
        for (int i = 2; i < arguments.length; i++) {
            int mark = Integer.parseInt(arguments[i]);
            benchmark.run(done, mark, before);
            done = mark;
        }
    }

    private void run(int done, int mark, long heapBefore) throws IOException {
        track(mark - WINDOW - done);
        long scored = desk.storiesScored();
        long begin = nanos;
        track(WINDOW);
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %,.0f a CPU second, %.1f stories scored an article, %d at most; %,d MB of heap, "
                        + "%,d open stories%n",
                mark,
                WINDOW * NANOS / (nanos - begin),
                (desk.storiesScored() - scored) / (double) WINDOW,
                most,
                (usedHeap() - heapBefore) >> 20,
                desk.openStories());
        System.out.println(
                encodes
                        ? "  state " + encoded.bytes() / mark + " bytes an article: " + encoded.told()
                        : "  " + heap.told());
    }

    private void track(int count) throws IOException {
        List<TaggedArticle> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(stream.next());
            if (batch.size() == BATCH || i == count - 1) {
                long begin = cpu();
                batch.forEach(this::track);
                nanos += cpu() - begin;
                batch.clear();
                heap.pack();
            }
        }
    }

    private void track(TaggedArticle article) {
        long before = desk.storiesScored();
        desk.track(article);
        most = Math.max(most, desk.storiesScored() - before);
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
