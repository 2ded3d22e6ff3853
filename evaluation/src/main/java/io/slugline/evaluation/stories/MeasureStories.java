package io.slugline.evaluation.stories;

import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.model.StoryId;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryEvent;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import io.slugline.stories.StoryTurn;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the desk over sets of articles that {@link TagArticles} judged and tagged, and prints for each how well its stories
 * agree with the gold and what CPU time an article took: {@code MeasureStories TAGGED.jsonl.gz...}.
 */
public final class MeasureStories {
    private static final double NANOS = 1e9;

    private final StoryDesk desk = new StoryDesk(
            StorySettings.standard(), StoryMemory.inMemory(), SpeakerLineage::repair, SpellingVariants::key);
    private final List<String> gold = new ArrayList<>();
    private final List<StoryId> found = new ArrayList<>();
    private final Map<StoryId, StoryId> survivors = new HashMap<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private long sequence;
    private long cpu;

    private MeasureStories() {}

    public static void main(String[] arguments) throws IOException {
        for (String file : arguments) {
            MeasureStories run = new MeasureStories();
            run.read(Path.of(file));
            System.out.println(file.replaceAll(".*/|[.]jsonl.*", "") + " " + run.report());
        }
    }

    private void read(Path file) throws IOException {
        try (BufferedReader in = LineFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                GoldLine read = Json.read(line, GoldLine.class);
                gold.add(read.gold());
                track(read.tagged());
            }
        }
    }

    private void track(TaggedArticle tagged) {
        sequence++;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        StoryTurn turn = desk.track(tagged);
        cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        found.add(turn.enriched().story().id());
        for (StoryEvent event : turn.events()) {
            told.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            if (event instanceof StoryEvent.Merged merged) {
                survivors.put(merged.retired(), merged.survivor());
            }
        }
    }

    private StoryId survivor(StoryId story) {
        StoryId id = story;
        while (survivors.containsKey(id)) {
            id = survivors.getOrDefault(id, id);
        }
        return id;
    }

    private String report() {
        Map<String, Integer> truth = new HashMap<>();
        Map<String, Integer> judged = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        int articles = 0;
        for (int i = 0; i < gold.size(); i++) {
            if (!gold.get(i).isEmpty()) {
                articles++;
                String story = survivor(found.get(i)).value();
                truth.merge(gold.get(i), 1, Integer::sum);
                judged.merge(story, 1, Integer::sum);
                both.merge(gold.get(i) + "\t" + story, 1, Integer::sum);
            }
        }
        return scores(articles, truth, judged, both);
    }

    private String scores(
            int articles, Map<String, Integer> truth, Map<String, Integer> judged, Map<String, Integer> both) {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Integer> cell : both.entrySet()) {
            String[] names = cell.getKey().split("\t", -1);
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / judged.getOrDefault(names[1], 1);
            recall += square / truth.getOrDefault(names[0], 1);
        }
        double right = pairs(both);
        return String.format(
                Locale.ROOT,
                "b3 %.4f (%.3f/%.3f) pairs %.4f (%.3f/%.3f) ratio %.2f, %.0f articles a CPU second %s",
                harmonic(precision / articles, recall / articles),
                precision / articles,
                recall / articles,
                harmonic(right / Math.max(1, pairs(judged)), right / Math.max(1, pairs(truth))),
                right / Math.max(1, pairs(judged)),
                right / Math.max(1, pairs(truth)),
                judged.size() / (double) Math.max(1, truth.size()),
                sequence * NANOS / cpu,
                told);
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    private static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
