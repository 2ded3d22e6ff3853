package io.slugline.evaluation.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Trains boosted trees on rows with a share of truth each: gradient boosting with logistic loss (Friedman 2001) on
 * histograms of quantiles, second-order gains, and a part of the features drawn for each tree by its number.
 */
final class TreeTrainer {
    /**
     * How the trees grow.
     *
     * @param share part of the features that each tree may use
     * @param leastWeight the least sum of second derivatives in a leaf
     * @param calm added to each leaf's weight, so that small leaves say little
     */
    record Growth(int trees, int leaves, double rate, double share, double leastWeight, double calm) {}

    private static final int BINS = 64;

    private final float[][] rows;
    private final double[] truth;
    private final double[] weights;
    private final Growth growth;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] scores;
    private final double[] gradients;
    private final double[] hessians;

    TreeTrainer(float[][] rows, double[] truth, double[] weights, Growth growth) {
        this.rows = rows;
        this.truth = truth;
        this.weights = weights;
        this.growth = growth;
        int features = rows[0].length;
        cuts = new float[features][];
        bins = new byte[features][rows.length];
        scores = new double[rows.length];
        gradients = new double[rows.length];
        hessians = new double[rows.length];
        for (int feature = 0; feature < features; feature++) {
            bin(feature);
        }
    }

    private void bin(int feature) {
        float[] sorted = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = rows[i][feature];
        }
        Arrays.sort(sorted);
        float[] found = new float[BINS - 1];
        int count = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float cut = sorted[(int) ((long) bin * sorted.length / BINS)];
            if (cut > sorted[0] && (count == 0 || cut > found[count - 1])) {
                found[count++] = cut;
            }
        }
        cuts[feature] = rareCuts(sorted, Arrays.copyOf(found, count));
        for (int i = 0; i < rows.length; i++) {
            bins[feature][i] = (byte) binOf(cuts[feature], rows[i][feature]);
        }
    }

    /** A claim that holds of few rows lies within one quantile; its own values are the cuts then. */
    private static float[] rareCuts(float[] sorted, float[] quantiles) {
        List<Float> distinct = new ArrayList<>();
        for (int i = 1; i < sorted.length && distinct.size() < BINS - 1; i++) {
            if (sorted[i] > sorted[i - 1]) {
                distinct.add(sorted[i]);
            }
        }
        if (distinct.size() >= BINS - 1) {
            return quantiles;
        }
        float[] cuts = new float[distinct.size()];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = distinct.get(i);
        }
        return cuts;
    }

    private static int binOf(float[] cuts, float value) {
        int found = Arrays.binarySearch(cuts, value);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The model as the lines that {@code TreeModel} reads. */
    List<String> train() {
        double all = Arrays.stream(weights).sum();
        double positive = 0;
        for (int i = 0; i < truth.length; i++) {
            positive += truth[i] * weights[i];
        }
        double base = Math.log(positive / (all - positive));
        Arrays.fill(scores, base);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "base %.4f", base));
        for (int tree = 0; tree < growth.trees(); tree++) {
            derive();
            lines.add(grow(tree));
        }
        return lines;
    }

    private void derive() {
        for (int i = 0; i < scores.length; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = weights[i] * (p - truth[i]);
            hessians[i] = weights[i] * Math.max(1e-6, p * (1 - p));
        }
    }

    /** A node while the tree grows: the rows in it and its best cut. */
    private static final class Node {
        final int id;
        int[] members;
        double gradient;
        double hessian;
        int feature = -1;
        int cut;
        double gain;
        int left;

        Node(int id, int[] members) {
            this.id = id;
            this.members = members;
        }
    }

    private String grow(int tree) {
        List<Node> nodes = new ArrayList<>();
        int[] everything = new int[rows.length];
        Arrays.setAll(everything, i -> i);
        nodes.add(searched(new Node(0, everything), tree));
        for (int leaves = 1; leaves < growth.leaves(); leaves++) {
            Node best = nodes.get(0);
            for (Node node : nodes) {
                best = node.left == 0 && (best.left != 0 || node.gain > best.gain) ? node : best;
            }
            if (best.left != 0 || best.gain <= 1e-9) {
                break;
            }
            split(best, nodes, tree);
        }
        return written(nodes);
    }

    private void split(Node node, List<Node> nodes, int tree) {
        byte[] column = bins[node.feature];
        int[] left =
                Arrays.stream(node.members).filter(i -> column[i] < node.cut).toArray();
        int[] right =
                Arrays.stream(node.members).filter(i -> column[i] >= node.cut).toArray();
        node.left = nodes.size();
        nodes.add(searched(new Node(node.left, left), tree));
        nodes.add(searched(new Node(node.left + 1, right), tree));
    }

    private Node searched(Node node, int tree) {
        for (int i : node.members) {
            node.gradient += gradients[i];
            node.hessian += hessians[i];
        }
        double[] g = new double[BINS + 1];
        double[] h = new double[BINS + 1];
        for (int feature = 0; feature < bins.length; feature++) {
            if (isDrawn(tree, feature)) {
                search(node, feature, g, h);
            }
        }
        return node;
    }

    private boolean isDrawn(int tree, int feature) {
        long mixed = (tree * 0x9E3779B97F4A7C15L + feature * 0xC2B2AE3D27D4EB4FL) * 0x165667B19E3779F9L;
        return (mixed >>> 40) / (double) (1 << 24) < growth.share();
    }

    private void search(Node node, int feature, double[] g, double[] h) {
        Arrays.fill(g, 0);
        Arrays.fill(h, 0);
        byte[] column = bins[feature];
        for (int i : node.members) {
            g[column[i]] += gradients[i];
            h[column[i]] += hessians[i];
        }
        double whole = node.gradient * node.gradient / (node.hessian + growth.calm());
        double left = 0;
        double leftWeight = 0;
        for (int cut = 1; cut <= cuts[feature].length; cut++) {
            left += g[cut - 1];
            leftWeight += h[cut - 1];
            double right = node.gradient - left;
            double rightWeight = node.hessian - leftWeight;
            if (leftWeight < growth.leastWeight() || rightWeight < growth.leastWeight()) {
                continue;
            }
            double gain =
                    left * left / (leftWeight + growth.calm()) + right * right / (rightWeight + growth.calm()) - whole;
            if (gain > node.gain) {
                node.gain = gain;
                node.feature = feature;
                node.cut = cut;
            }
        }
    }

    private String written(List<Node> nodes) {
        StringBuilder line = new StringBuilder();
        for (Node node : nodes) {
            line.append(node.id == 0 ? "" : " ");
            if (node.left == 0) {
                double value = -growth.rate() * node.gradient / (node.hessian + growth.calm());
                for (int i : node.members) {
                    scores[i] += value;
                }
                line.append(String.format(Locale.ROOT, "=%.4f", value));
            } else {
                line.append(node.feature).append(':').append(cuts[node.feature][node.cut - 1]);
                line.append(':').append(node.left);
            }
        }
        return line.toString();
    }
}
