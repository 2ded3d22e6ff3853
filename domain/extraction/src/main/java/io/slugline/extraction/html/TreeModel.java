package io.slugline.extraction.html;

import java.util.List;

/**
 * Boosted decision trees that say how likely a row of numbers is to be of the article.
 *
 * <p>Gradient boosting with logistic loss, after J. Friedman, "Greedy function approximation: a gradient boosting
 * machine" (2001). A model is read from lines of text: a header {@code base <score>}, then a line a tree of nodes
 * {@code feature:threshold:left} and leaves {@code =value}, parted by spaces. A value below the threshold goes
 * left, another to the node after it.
 */
public final class TreeModel {
    /**
     * Most blocks are plainly no article's. After this many trees two thirds of them stand below the mark, and of 58,000
     * blocks of our sets none of those ended likely.
     */
    private static final int FIRST_LOOK = 12;

    private static final double HOPELESS = -1.7;

    /** What the trees left out would have taken off such a block, about. */
    private static final double LEFT_OUT = 3;

    /** Here most of the rest are sure enough: the trees that follow move few of them to the other side. */
    private static final int SECOND_LOOK = 60;

    private static final double SETTLED = 2.2;

    /** Room for a thousand features and four million nodes. */
    private static final int FEATURE_BITS = 10;

    private static final int LEAF = (1 << FEATURE_BITS) - 1;

    private final double base;
    /**
     * The trees' nodes one after the other, each in one number that the processor fetches at once: the threshold or the
     * leaf's value above, the place of the left branch (the right one stands beside it) and the feature below.
     */
    private final long[] nodes;

    private final int[] roots;

    private TreeModel(List<String> lines) {
        base = Double.parseDouble(lines.get(0).substring("base ".length()));
        nodes = new long
                [lines.stream()
                        .skip(1)
                        .mapToInt(line -> line.split(" ", -1).length)
                        .sum()];
        roots = new int[lines.size() - 1];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = at;
            at = read(lines.get(tree + 1).split(" ", -1), at);
        }
    }

    public static TreeModel of(List<String> lines) {
        return new TreeModel(lines);
    }

    private int read(String[] written, int root) {
        for (int node = 0; node < written.length; node++) {
            String[] parts = written[node].split("[:=]", -1);
            boolean leaf = parts[0].isEmpty();
            int feature = leaf ? LEAF : Integer.parseInt(parts[0]);
            int left = leaf ? 0 : root + Integer.parseInt(parts[2]);
            long value = Float.floatToIntBits(Float.parseFloat(parts[1]));
            nodes[root + node] = value << Integer.SIZE | (long) left << FEATURE_BITS | feature;
        }
        return root + written.length;
    }

    /** The probability, 0 to 1. */
    public double judge(float[] row) {
        double score = base;
        for (int tree = 0; tree < roots.length; tree++) {
            score += leaf(roots[tree], row);
            if (tree == FIRST_LOOK && score < HOPELESS) {
                score -= LEFT_OUT;
                break;
            }
            if (tree == SECOND_LOOK && (score > SETTLED || score < -SETTLED)) {
                break;
            }
        }
        return 1 / (1 + StrictMath.exp(-score));
    }

    private float leaf(int root, float[] row) {
        long node = nodes[root];
        for (int feature = (int) node & LEAF; feature != LEAF; feature = (int) node & LEAF) {
            int left = (int) node >>> FEATURE_BITS;
            node = nodes[row[feature] < value(node) ? left : left + 1];
        }
        return value(node);
    }

    private static float value(long node) {
        return Float.intBitsToFloat((int) (node >>> Integer.SIZE));
    }
}
