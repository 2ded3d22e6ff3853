package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the blocks of one kind (equal tags and classes on the way to them) speak for each other: one doubtful paragraph
 * among many sure ones is one of them. Measured on unseen sites: F1 .954 without, .957 with.
 */
final class KindSmoothing {
    /** How much the others weigh beside the block itself; flat between .3 and .7. */
    private static final double WEIGHT = 0.5;

    /** Characters that the others must have to be heard half. */
    private static final double HALF_HEARD = 200;

    private static final double SUREST = 1e-4;

    private static final class Voice {
        double sum;
        double chars;
    }

    private KindSmoothing() {}

    static double[] of(List<Block> blocks, double[] judged) {
        Map<Long, Voice> voices = new HashMap<>();
        double[] smoothed = new double[judged.length];
        double[] logits = new double[judged.length];
        List<Voice> heardBy = new ArrayList<>(judged.length);
        for (Block block : blocks) {
            Voice voice = voices.computeIfAbsent(kind(block), first -> new Voice());
            heardBy.add(voice);
            logits[block.index] = logit(judged[block.index]);
            voice.sum += logits[block.index] * block.chars();
            voice.chars += block.chars();
        }
        for (Block block : blocks) {
            Voice voice = heardBy.get(block.index);
            double own = logits[block.index];
            double others = voice.sum - own * block.chars();
            double heard = others / (voice.chars - block.chars() + HALF_HEARD);
            smoothed[block.index] = 1 / (1 + StrictMath.exp(-(own + WEIGHT * heard)));
        }
        return smoothed;
    }

    /** Running text and what is none are two kinds. */
    private static Long kind(Block block) {
        return block.box.signature * 2L + (block.isRunningText() ? 1 : 0);
    }

    private static double logit(double judgement) {
        double bounded = Math.max(SUREST, Math.min(1 - SUREST, judgement));
        return StrictMath.log(bounded / (1 - bounded));
    }
}
