package io.slugline.stories;

import java.util.Arrays;

/**
 * An article's weighted terms, of length one.
 *
 * @param terms hashes of the terms, ascending
 * @param weights of the terms at the same places
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record TermVector(int[] terms, float[] weights) {
    /** A name's two words count already; with the full weight for the pair, look-alike names weigh too much. */
    private static final double PAIR = 0.3;

    public static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    /** The vector of an article: its heaviest terms, scaled to length one. */
    static TermVector of(Reading reading, Background background, int most) {
        int[] all = reading.terms();
        float[] weights = new float[all.length];
        background.fetch(all);
        for (int i = 0; i < all.length; i++) {
            double frequency = 1 + Logs.of(reading.countOf(all[i]));
            double share = reading.isPair(all[i]) ? PAIR : 1;
            weights[i] = (float) (share * frequency * background.rarity(all[i]));
        }
        float least = Heaviest.least(weights, most);
        int ties = most - above(weights, least);
        int size = 0;
        double square = 0;
        for (int i = 0; i < all.length; i++) {
            if (weights[i] > least || (weights[i] == least && weights[i] > 0 && ties-- > 0)) {
                all[size] = all[i];
                weights[size++] = weights[i];
                square += weights[i] * weights[i];
            }
        }
        return scaled(Arrays.copyOf(all, size), Arrays.copyOf(weights, size), Math.sqrt(square));
    }

    private static int above(float[] weights, float least) {
        int above = 0;
        for (float weight : weights) {
            above += weight > least ? 1 : 0;
        }
        return above;
    }

    private static TermVector scaled(int[] terms, float[] weights, double length) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (weights[i] / length);
        }
        return new TermVector(terms, weights);
    }

    /** The cosine of two vectors. */
    double dot(TermVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            sum += order == 0 ? weights[i] * other.weights[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    float weightOf(int term) {
        int place = Arrays.binarySearch(terms, term);
        return place < 0 ? 0 : weights[place];
    }

    int size() {
        return terms.length;
    }

    /** Places of the heaviest terms, heaviest first. */
    int[] heaviest(int most) {
        float least = Heaviest.least(weights, most);
        long[] ranked = new long[terms.length];
        int size = 0;
        for (int i = 0; i < ranked.length; i++) {
            if (weights[i] >= least) {
                ranked[size++] = ((long) -Float.floatToIntBits(weights[i]) << Integer.SIZE) | i;
            }
        }
        Arrays.sort(ranked, 0, size);
        int[] places = new int[Math.min(most, size)];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) ranked[i];
        }
        return places;
    }
}
