package io.slugline.copies;

import io.slugline.model.ContentHash;
import java.nio.charset.StandardCharsets;

/** Keys of the shelves, in an order that is that of the numbers and instants they hold. */
final class Keys {
    private static final int DIGITS = 16;
    private static final int HEX_BITS = 4;

    private Keys() {}

    /** Sixteen hexadecimal digits. */
    static String number(long number) {
        byte[] digits = new byte[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            int digit = (int) (number >>> ((DIGITS - 1 - i) * HEX_BITS)) & 0xF;
            digits[i] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    /** Instants before 1970 come first. */
    static String instant(long millis) {
        return number(millis ^ Long.MIN_VALUE);
    }

    /** The instant that a key begins with, in milliseconds since 1970. */
    static long instantOf(String key) {
        return Long.parseUnsignedLong(key.substring(0, DIGITS), 16) ^ Long.MIN_VALUE;
    }

    static String turn(long millis, String id) {
        return instant(millis) + ' ' + id;
    }

    static String url(String url) {
        return ContentHash.of(url);
    }
}
