package io.slugline.stories;

/**
 * An article's weighted terms, of length one.
 *
 * @param terms hashes of the terms, ascending
 * @param weights of the terms at the same places
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record TermVector(int[] terms, float[] weights) {
    public static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    /** The cosine of two vectors of length one. */
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
}
