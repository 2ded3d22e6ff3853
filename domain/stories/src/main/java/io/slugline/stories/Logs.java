package io.slugline.stories;

/**
 * Natural logarithms by a table with a line between its entries: right to eight places, the same everywhere, and many
 * times quicker than {@link StrictMath}, which the desk would call some five hundred times an article.
 */
final class Logs {
    private static final int BITS = 12;
    private static final int MANTISSA = 52;
    private static final long FRACTION = (1L << MANTISSA) - 1;
    private static final double LOG_2 = StrictMath.log(2);
    private static final double[] TABLE = new double[(1 << BITS) + 1];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = StrictMath.log(1 + i / (double) (1 << BITS));
        }
    }

    private Logs() {}

    /** Of a positive number that is not tiny. */
    static double of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> MANTISSA) - Double.MAX_EXPONENT;
        long fraction = bits & FRACTION;
        int place = (int) (fraction >>> (MANTISSA - BITS));
        double between = (fraction & ((1L << (MANTISSA - BITS)) - 1)) / (double) (1L << (MANTISSA - BITS));
        return exponent * LOG_2 + TABLE[place] + between * (TABLE[place + 1] - TABLE[place]);
    }
}
