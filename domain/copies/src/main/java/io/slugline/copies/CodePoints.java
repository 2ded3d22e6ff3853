package io.slugline.copies;

import java.util.Arrays;

/** The code points of a text. By hand, for a stream of them takes as long as all that is done with them. */
final class CodePoints {
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
}
