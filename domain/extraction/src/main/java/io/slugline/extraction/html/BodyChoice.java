package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the article's blocks by their judgements, and drops what is said twice. */
final class BodyChoice {
    /** Above it a block is taken for the article's; a little below the middle, for what is missing cannot be mended. */
    private static final double LIKELY = 0.45;

    /** On a page that is judged harshly as a whole less will do, but nothing below this. */
    private static final double POSSIBLE = 0.1;

    /** A paragraph that stands for a whole article has a few sentences. */
    private static final int LEAST_ALONE = 200;

    private static final double BARELY_POSSIBLE = 0.03;

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
        return likely.isEmpty() ? lone(blocks, smoothed) : saidOnce(likely, placeholders(blocks, likely));
    }

    /** Where nothing is likely: the one paragraph that may be a short article, if there is any. */
    private static List<Block> lone(List<Block> blocks, double[] judged) {
        return blocks.stream()
                .filter(block -> block.isRunningText() && block.chars() >= LEAST_ALONE)
                .filter(block -> judged[block.index] > BARELY_POSSIBLE)
                .max(Comparator.comparingDouble((Block block) -> judged[block.index])
                        .thenComparingInt(block -> -block.index))
                .stream()
                .toList();
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

    /**
     * Half of the best F1 that the judgements let expect: what is less likely than that takes more than it brings. After Z.
     * Lipton, C. Elkan and B. Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure" (2014).
     */
    private static double threshold(List<Block> blocks, double[] judged) {
        double all = 0;
        for (Block block : blocks) {
            all += judged[block.index] * block.chars();
        }
        double best = 0;
        double right = 0;
        double taken = 0;
        for (Block block : likeliestFirst(blocks, judged)) {
            right += judged[block.index] * block.chars();
            taken += block.chars();
            best = Math.max(best, 2 * right / (taken + all));
        }
        return Math.max(POSSIBLE, Math.min(LIKELY, best / 2));
    }

    private static List<Block> likeliestFirst(List<Block> blocks, double[] judged) {
        return blocks.stream()
                .filter(block -> judged[block.index] > POSSIBLE)
                .sorted(Comparator.comparingDouble((Block block) -> -judged[block.index])
                        .thenComparingInt(block -> block.index))
                .toList();
    }
}
