package io.slugline.stories;

import java.util.Arrays;

/** Finds how heavy the heaviest of many weights are, without bringing all of them into order. */
final class Heaviest {
    /** A band is an eighth of an octave: a weight's exponent and the first three bits behind it. */
    private static final int BAND_SHIFT = 20;

    private static final int BANDS = 1 << (Integer.SIZE - 1 - BAND_SHIFT);

    private Heaviest() {}

    /** The weight, not below zero, of the last of the heaviest; zero when there are no more than that. */
    static float least(float[] weights, int most) {
        if (weights.length <= most) {
            return 0;
        }
        int[] counts = new int[BANDS];
        int top = 0;
        for (float weight : weights) {
            int band = bandOf(weight);
            counts[band]++;
            top = Math.max(top, band);
        }
        int band = top;
        int above = 0;
        while (above + counts[band] < most) {
            above += counts[band--];
        }
        float[] near = in(band, weights, counts[band]);
        return near[near.length - (most - above)];
    }

    /** The weights of one band, ascending. */
    private static float[] in(int band, float[] weights, int count) {
        float[] in = new float[count];
        int size = 0;
        for (float weight : weights) {
            if (bandOf(weight) == band) {
                in[size++] = weight;
            }
        }
        Arrays.sort(in);
        return in;
    }

    private static int bandOf(float weight) {
        return Float.floatToRawIntBits(weight) >>> BAND_SHIFT;
    }
}
