package io.slugline.stories;

/** Keys of the desk's shelves, made so that they sort as their numbers do. */
final class Keys {
    private static final int DIGITS = 19;

    private Keys() {}

    /** A key that ends in a number, not below zero. */
    static String of(String prefix, long number) {
        String digits = Long.toString(number);
        return prefix + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The number that a key ends in. */
    static long numberOf(String key) {
        return Long.parseLong(key.substring(key.length() - DIGITS));
    }
}
