package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the article's blocks by their judgements, and drops what is said twice. */
final class BodyChoice {
    /** Above it a block is taken for the article's; a little below the middle, for what is missing cannot be mended. */
    private static final double LIKELY = 0.45;

    /** When nothing is likely, what comes near the likeliest block is taken, but nothing below this. */
    private static final double POSSIBLE = 0.1;

    private static final double NEAR_LIKELIEST = 0.6;

    /** A page with less likely text than this share of what is possible was judged too harshly as a whole. */
    private static final double HARSH = 0.3;

    private static final int SHORTEST_REPEAT = 40;

    /** What stands on a page this often is a placeholder: "this content cannot be shown". */
    private static final int PLACEHOLDER = 3;

    private static final double MOST_PLACEHOLDERS = 0.3;

    private BodyChoice() {}

    static List<Block> of(List<Block> blocks, double[] judged) {
        double[] smoothed = KindSmoothing.of(blocks, judged);
        double threshold = threshold(blocks, smoothed);
        List<Block> likely = blocks.stream()
                .filter(block -> smoothed[block.index] > threshold)
                .toList();
        return saidOnce(likely, placeholders(blocks, likely));
    }

    private static List<Block> saidOnce(List<Block> likely, Set<String> placeholders) {
        List<Block> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>(placeholders);
        for (Block block : likely) {
            if (block.folded.length() < SHORTEST_REPEAT || said.add(block.folded)) {
                chosen.add(block);
            }
        }
        return chosen;
    }

    /** Texts that the page repeats for want of content; a page that repeats all of itself has none. */
    private static Set<String> placeholders(List<Block> blocks, List<Block> likely) {
        Map<String, Integer> times = new HashMap<>();
        blocks.forEach(block -> times.merge(block.folded, 1, Integer::sum));
        Set<String> found = new HashSet<>();
        int repeats = 0;
        for (Block block : likely) {
            if (block.folded.length() >= SHORTEST_REPEAT && times.getOrDefault(block.folded, 0) >= PLACEHOLDER) {
                found.add(block.folded);
                repeats++;
            }
        }
        return repeats < likely.size() * MOST_PLACEHOLDERS ? found : Set.of();
    }

    private static double threshold(List<Block> blocks, double[] judged) {
        double likely = 0;
        double possible = 0;
        double likeliest = 0;
        for (Block block : blocks) {
            double judgement = judged[block.index];
            possible += judgement > POSSIBLE ? judgement * block.chars() : 0;
            likely += judgement > LIKELY ? judgement * block.chars() : 0;
            likeliest = block.isRunningText() ? Math.max(likeliest, judgement) : likeliest;
        }
        boolean harsh = likely < possible * HARSH;
        return harsh ? Math.max(POSSIBLE, Math.min(LIKELY, likeliest * NEAR_LIKELIEST)) : LIKELY;
    }
}
