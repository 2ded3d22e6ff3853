package io.slugline.entities.mentions;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear-chain model (Lafferty et al. 2001) over hashed features, as they ship: a byte each.
 *
 * <p>Four labels share a long, sixteen bits each: one addition adds four weights. A weight is stored 128 too high, so no
 * sum of up to 257 weights is negative or carries into its neighbour; what is added too much is the same for each label.
 */
public final class Model {
    static final int LANE_BITS = 16;
    static final int LANES = Long.SIZE / LANE_BITS;
    static final int LONGS = (Label.COUNT + LANES - 1) / LANES;
    private static final int BIAS = 128;
    private static final long EMPTY = 0x0080_0080_0080_0080L;

    private final long[] weights;
    private final int rows;
    private final int groups;
    /** What it costs or gains to let one label follow another, {@code before * COUNT + after}. */
    private final int[] transitions;

    private Model(int rows, int groups, int[] transitions) {
        this.rows = rows;
        this.groups = groups;
        this.transitions = transitions;
        weights = new long[rows * LONGS];
        Arrays.fill(weights, EMPTY);
    }

    /** Written by {@link Trainer}: row count, groups, transitions, then the rows that are not empty. */
    public static Model read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        int groups = in.readInt();
        int[] transitions = new int[Label.COUNT * Label.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readInt();
        }
        Model model = new Model(rows, groups, transitions);
        model.fill(in);
        return model;
    }

    private void fill(DataInputStream in) throws IOException {
        int filled = in.readInt();
        int[] at = new int[filled];
        int row = 0;
        for (int i = 0; i < filled; i++) {
            row += in.readUnsignedShort();
            at[i] = row;
        }
        byte[] plane = new byte[filled];
        for (int label = 0; label < Label.COUNT; label++) {
            in.readFully(plane);
            for (int i = 0; i < filled; i++) {
                set(at[i], label, plane[i]);
            }
        }
    }

    private void set(int row, int label, byte weight) {
        int shift = label % LANES * LANE_BITS;
        int at = row * LONGS + label / LANES;
        weights[at] = (weights[at] & ~(0xffffL << shift)) | ((long) (weight + BIAS) << shift);
    }

    int rows() {
        return rows;
    }

    int groups() {
        return groups;
    }

    int transition(int before, int after) {
        return transitions[before * Label.COUNT + after];
    }

    /** Scores of a token's labels into {@code scores}, from {@code at} on. */
    void score(int[] features, int count, int[] scores, int at) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        for (int i = 0; i < count; i++) {
            int row = features[i] * LONGS;
            a += weights[row];
            b += weights[row + 1];
            c += weights[row + 2];
            d += weights[row + 3];
            e += weights[row + 4];
        }
        spread(a, scores, at);
        spread(b, scores, at + LANES);
        spread(c, scores, at + 2 * LANES);
        spread(d, scores, at + 3 * LANES);
        scores[at + 4 * LANES] = (int) e & 0xffff;
    }

    private static void spread(long sums, int[] scores, int at) {
        for (int lane = 0; lane < LANES; lane++) {
            scores[at + lane] = (int) (sums >>> (lane * LANE_BITS)) & 0xffff;
        }
    }
}
