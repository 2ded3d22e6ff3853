package io.slugline.extraction.html;

import java.util.List;

/**
 * Boosted decision trees that say how likely a row of numbers is to be of the article.
 *
 * <p>Gradient boosting with logistic loss, after J. Friedman, "Greedy function approximation: a gradient boosting
 * machine" (2001). A model is read from lines of text: a header {@code base <score>}, then a line a tree of nodes
 * {@code feature:threshold:left:right} and leaves {@code =value}, parted by spaces. A value below the threshold goes
 * left.
 */
public final class TreeModel {
    private final double base;
    private final int[][] features;
    private final float[][] values;
    private final int[][] lefts;
    private final int[][] rights;

    private TreeModel(List<String> lines) {
        base = Double.parseDouble(lines.get(0).substring("base ".length()));
        int trees = lines.size() - 1;
        features = new int[trees][];
        values = new float[trees][];
        lefts = new int[trees][];
        rights = new int[trees][];
        for (int tree = 0; tree < trees; tree++) {
            read(tree, lines.get(tree + 1).split(" ", -1));
        }
    }

    public static TreeModel of(List<String> lines) {
        return new TreeModel(lines);
    }

    private void read(int tree, String[] nodes) {
        features[tree] = new int[nodes.length];
        values[tree] = new float[nodes.length];
        lefts[tree] = new int[nodes.length];
        rights[tree] = new int[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            String written = nodes[node];
            if (written.startsWith("=")) {
                features[tree][node] = -1;
                values[tree][node] = Float.parseFloat(written.substring(1));
            } else {
                String[] parts = written.split(":", -1);
                features[tree][node] = Integer.parseInt(parts[0]);
                values[tree][node] = Float.parseFloat(parts[1]);
                lefts[tree][node] = Integer.parseInt(parts[2]);
                rights[tree][node] = Integer.parseInt(parts[3]);
            }
        }
    }

    /** The probability, 0 to 1. */
    public double judge(float[] row) {
        double score = base;
        for (int tree = 0; tree < features.length; tree++) {
            score += leaf(tree, row);
        }
        return 1 / (1 + StrictMath.exp(-score));
    }

    private float leaf(int tree, float[] row) {
        int[] feature = features[tree];
        float[] value = values[tree];
        int node = 0;
        while (feature[node] >= 0) {
            node = row[feature[node]] < value[node] ? lefts[tree][node] : rights[tree][node];
        }
        return value[node];
    }
}
