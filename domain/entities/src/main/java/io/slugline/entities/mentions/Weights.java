package io.slugline.entities.mentions;

import java.io.DataOutputStream;
import java.io.IOException;

/** The weights while they are learnt. */
public final class Weights {
    private static final int LABELS = Label.COUNT;
    /** Weights of a shipped model are bytes: in 16ths, so up to 7.9. */
    private static final float SCALE = 16;

    private static final int LARGEST = 127;
    private static final float SMALLEST_SQUARE = 1e-6f;

    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    /** Sums over the moments that {@link #remember} was told to keep. */
    private final float[] sums;

    private final float[] transitionSums = new float[LABELS * LABELS];
    private int remembered;
    private final float rate;
    private final float pull;

    Weights(int rows, float rate, float pull) {
        weights = new float[rows * LABELS];
        squares = new float[rows * LABELS];
        sums = new float[rows * LABELS];
        this.rate = rate;
        this.pull = pull;
    }

    void score(int[] rows, float[] scores, int at) {
        for (int row : rows) {
            int from = row * LABELS;
            for (int label = 0; label < LABELS; label++) {
                scores[at + label] += weights[from + label];
            }
        }
    }

    void update(int[] rows, int label, float gradient) {
        for (int row : rows) {
            int at = row * LABELS + label;
            float pulled = gradient - pull * weights[at];
            squares[at] += pulled * pulled;
            weights[at] += rate * pulled / (float) Math.sqrt(squares[at] + SMALLEST_SQUARE);
        }
    }

    float transition(int before, int after) {
        return transitions[before * LABELS + after];
    }

    void updateTransition(int before, int after, float gradient) {
        int at = before * LABELS + after;
        transitionSquares[at] += gradient * gradient;
        transitions[at] += rate * gradient / (float) Math.sqrt(transitionSquares[at] + SMALLEST_SQUARE);
    }

    /** Keeps the weights of this moment; what is written is the mean of all moments kept. */
    void remember() {
        remembered++;
        add(weights, sums);
        add(transitions, transitionSums);
    }

    private static void add(float[] values, float[] sums) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    /**
     * Writes the model as it ships.
     *
     * @param groups of features that the model was learnt with
     */
    public void write(DataOutputStream out, int groups) throws IOException {
        int rows = weights.length / LABELS;
        out.writeInt(rows);
        out.writeInt(groups);
        for (int i = 0; i < transitions.length; i++) {
            out.writeInt(Math.round(mean(transitions, transitionSums, i) * SCALE));
        }
        int[] filled = filled(rows);
        out.writeInt(filled.length);
        int last = 0;
        for (int row : filled) {
            out.writeShort(row - last);
            last = row;
        }
        for (int label = 0; label < LABELS; label++) {
            for (int row : filled) {
                out.writeByte(quantised(row, label));
            }
        }
    }

    private int[] filled(int rows) {
        int[] filled = new int[rows];
        int count = 0;
        int last = 0;
        for (int row = 0; row < rows; row++) {
            // the distance to the row before is written in two bytes
            if (isFilled(row) || row - last == 0xffff) {
                filled[count++] = row;
                last = row;
            }
        }
        return java.util.Arrays.copyOf(filled, count);
    }

    private boolean isFilled(int row) {
        for (int label = 0; label < LABELS; label++) {
            if (quantised(row, label) != 0) {
                return true;
            }
        }
        return false;
    }

    private int quantised(int row, int label) {
        int weight = Math.round(mean(weights, sums, row * LABELS + label) * SCALE);
        return Math.max(-LARGEST, Math.min(LARGEST, weight));
    }

    private float mean(float[] last, float[] sums, int at) {
        return remembered == 0 ? last[at] : sums[at] / remembered;
    }
}
