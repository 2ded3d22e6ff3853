package io.slugline.entities.mentions;

/** How likely each label of each token of a sentence is: the forward-backward algorithm (Rabiner 1989). */
final class Chain {
    private static final int LABELS = Label.COUNT;

    private final int length;
    private final Weights weights;
    private final float[] scores;
    private final double[] local;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;
    private final double[] follow = new double[LABELS * LABELS];

    Chain(int length, Weights weights) {
        this.length = length;
        this.weights = weights;
        scores = new float[length * LABELS];
        local = new double[length * LABELS];
        forward = new double[length * LABELS];
        backward = new double[length * LABELS];
        scale = new double[length];
    }

    /** To be filled with the labels' scores before {@link #run}. */
    float[] scores() {
        return scores;
    }

    void run() {
        for (int before = 0; before < LABELS; before++) {
            for (int after = 0; after < LABELS; after++) {
                boolean possible = Label.follows(before, after);
                follow[before * LABELS + after] = possible ? StrictMath.exp(weights.transition(before, after)) : 0;
            }
        }
        for (int i = 0; i < length; i++) {
            exponentiate(i * LABELS);
        }
        forward();
        backward();
    }

    private void exponentiate(int at) {
        float most = scores[at];
        for (int label = 1; label < LABELS; label++) {
            most = Math.max(most, scores[at + label]);
        }
        for (int label = 0; label < LABELS; label++) {
            local[at + label] = StrictMath.exp(scores[at + label] - most);
        }
    }

    private void forward() {
        for (int label = 0; label < LABELS; label++) {
            forward[label] = Label.follows(Label.OUTSIDE, label) ? local[label] : 0;
        }
        scale[0] = normalise(0);
        for (int i = 1; i < length; i++) {
            for (int after = 0; after < LABELS; after++) {
                double sum = 0;
                for (int before = 0; before < LABELS; before++) {
                    sum += forward[(i - 1) * LABELS + before] * follow[before * LABELS + after];
                }
                forward[i * LABELS + after] = sum * local[i * LABELS + after];
            }
            scale[i] = normalise(i * LABELS);
        }
    }

    private double normalise(int at) {
        double sum = 1e-300;
        for (int label = 0; label < LABELS; label++) {
            sum += forward[at + label];
        }
        for (int label = 0; label < LABELS; label++) {
            forward[at + label] /= sum;
        }
        return sum;
    }

    private void backward() {
        for (int label = 0; label < LABELS; label++) {
            backward[(length - 1) * LABELS + label] = Label.follows(label, Label.OUTSIDE) ? 1 : 0;
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int before = 0; before < LABELS; before++) {
                double sum = 0;
                for (int after = 0; after < LABELS; after++) {
                    int next = (i + 1) * LABELS + after;
                    sum += follow[before * LABELS + after] * local[next] * backward[next];
                }
                backward[i * LABELS + before] = sum / scale[i + 1];
            }
        }
        total = total();
    }

    private double total;

    private double total() {
        double sum = 1e-300;
        for (int label = 0; label < LABELS; label++) {
            sum += forward[(length - 1) * LABELS + label] * backward[(length - 1) * LABELS + label];
        }
        return sum;
    }

    float probability(int i, int label) {
        return (float) (forward[i * LABELS + label] * backward[i * LABELS + label] / total);
    }

    /** Moves the weights of the transitions towards those of the labels given. */
    void transitions(byte[] labels, int first, float weight) {
        for (int i = 1; i < length; i++) {
            for (int before = 0; before < LABELS; before++) {
                for (int after = 0; after < LABELS; after++) {
                    if (follow[before * LABELS + after] != 0) {
                        boolean given = labels[first + i - 1] == before && labels[first + i] == after;
                        double gradient = (given ? 1 : 0) - pair(i, before, after);
                        if (gradient > 0.001 || gradient < -0.001) {
                            weights.updateTransition(before, after, (float) gradient * weight);
                        }
                    }
                }
            }
        }
    }

    private double pair(int i, int before, int after) {
        int next = i * LABELS + after;
        return forward[(i - 1) * LABELS + before]
                * follow[before * LABELS + after]
                * local[next]
                * backward[next]
                / scale[i]
                / total;
    }
}
