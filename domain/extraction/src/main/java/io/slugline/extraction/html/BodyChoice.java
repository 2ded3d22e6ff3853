package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the article's blocks by their judgements, and drops what is said twice. */
final class BodyChoice {
    /** Above it a block is rather the article's than not. */
    private static final double LIKELY = 0.5;

    /** When nothing is likely, what comes near the likeliest block is taken, but nothing below this. */
    private static final double POSSIBLE = 0.1;

    private static final double NEAR_LIKELIEST = 0.6;

    /** A page with less likely text than this share of what is possible was judged too harshly as a whole. */
    private static final double HARSH = 0.3;

    private static final int SHORTEST_REPEAT = 40;

    private BodyChoice() {}

    static List<Block> of(List<Block> blocks, double[] judged) {
        double threshold = threshold(blocks, judged);
        List<Block> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Block block : blocks) {
            if (judged[block.index] > threshold) {
                String folded = PageText.fold(block.text);
                if (said.add(folded) || folded.length() < SHORTEST_REPEAT) {
                    chosen.add(block);
                }
            }
        }
        return chosen;
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
