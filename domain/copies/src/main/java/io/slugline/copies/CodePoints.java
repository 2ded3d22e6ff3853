package io.slugline.copies;

import java.util.Arrays;

/** The code points of a text. By hand, for a stream of them takes as long as all that is done with them. */
final class CodePoints {
    private static final int ASCII = 0x80;
    private static final int FOLLOWING_BITS = 6;
    private static final int FOLLOWING_MASK = 0x3F;

    /** From here on the first byte is one of two, of three, of four. */
    private static final int TWO = 0xC0;

    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;

    private CodePoints() {}

    static int[] of(String text) {
        char[] chars = text.toCharArray();
        int[] points = new int[chars.length];
        int size = 0;
        for (int at = 0; at < chars.length; size++) {
            char c = chars[at];
            points[size] = Character.isHighSurrogate(c) ? Character.codePointAt(chars, at) : c;
            at += Character.charCount(points[size]);
        }
        return size == points.length ? points : Arrays.copyOf(points, size);
    }

    /** The one that begins here in valid UTF-8. */
    static int at(int at, byte[] utf8) {
        int first = utf8[at] & 0xFF;
        return first < ASCII ? first : decoded(utf8, at, first);
    }

    /** How many bytes a point takes in UTF-8 that begins with this one. */
    static int length(byte begin) {
        int first = begin & 0xFF;
        return first < ASCII ? 1 : first >= FOUR ? 4 : first >= THREE ? 3 : 2;
    }

    private static int decoded(byte[] utf8, int at, int first) {
        int point = first >= FOUR ? first - FOUR : first >= THREE ? first - THREE : first - TWO;
        for (int following = at + 1; following < at + length(utf8[at]); following++) {
            point = (point << FOLLOWING_BITS) | (utf8[following] & FOLLOWING_MASK);
        }
        return point;
    }
}
