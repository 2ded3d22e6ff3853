package io.slugline.extraction.html;

/** The numbers by which a block is judged, written one after the other in a fixed order. */
final class FeatureRow {
    private float[] values = new float[160];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = java.util.Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean claim) {
        add(claim ? 1 : 0);
    }

    void clear() {
        size = 0;
    }

    /** A copy, as long as what was added. */
    float[] values() {
        return java.util.Arrays.copyOf(values, size);
    }
}
