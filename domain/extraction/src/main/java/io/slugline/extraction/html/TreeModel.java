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

    private final double base;
    /** The trees' nodes one after the other; a leaf has no feature. */
    private final int[] features;

    private final float[] values;
    /** Where the left branch goes on; the right one stands beside it. */
    private final int[] lefts;

    private final int[] roots;

    private TreeModel(List<String> lines) {
        base = Double.parseDouble(lines.get(0).substring("base ".length()));
        int nodes = lines.stream()
                .skip(1)
                .mapToInt(line -> line.split(" ", -1).length)
                .sum();
        features = new int[nodes];
        values = new float[nodes];
        lefts = new int[nodes];
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
            features[root + node] = leaf ? -1 : Integer.parseInt(parts[0]);
            values[root + node] = Float.parseFloat(parts[1]);
            lefts[root + node] = leaf ? 0 : root + Integer.parseInt(parts[2]);
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
        int node = root;
        while (features[node] >= 0) {
            node = row[features[node]] < values[node] ? lefts[node] : lefts[node] + 1;
        }
        return values[node];
    }
}
