package io.slugline.extraction.bytes;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts characters that a wrong decoding has broken before the page reached us: UTF-8 read as windows-1252 or Latin-1
 * and written again, so that an apostrophe stands as three letters; and replacement characters.
 *
 * <p>The text itself is left as the page prints it: the breaking cannot always be undone, and offsets, copies and quotes
 * are judged against what was published.
 */
public final class Mojibake {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int NONE = -1;

    /** Only these begin a character of several bytes, and both readings leave them as they are. */
    private static final char FIRST_LEAD = 0xC2;

    private static final char LAST_LEAD = 0xF4;
    private static final Map<Character, Integer> BYTE_OF = bytesOf(Charset.forName("windows-1252"));

    private Mojibake() {}

    /** How many characters of the text are broken. */
    public static int count(CharSequence text) {
        int broken = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int length = c == REPLACEMENT ? 1 : c < FIRST_LEAD || c > LAST_LEAD ? 0 : sequenceAt(text, i);
            broken += length > 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return broken;
    }

    /** The length of the UTF-8 sequence whose bytes these characters stand for; 0 when they stand for none. */
    private static int sequenceAt(CharSequence text, int start) {
        int lead = byteAt(text, start);
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            int next = byteAt(text, start + i);
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return length;
    }

    private static int byteAt(CharSequence text, int index) {
        if (index >= text.length()) {
            return NONE;
        }
        char c = text.charAt(index);
        return c < 0x100 ? c : BYTE_OF.getOrDefault(c, NONE);
    }

    private static Map<Character, Integer> bytesOf(Charset charset) {
        Map<Character, Integer> bytes = new HashMap<>();
        for (int value = 0x80; value < 0xA0; value++) {
            String text = new String(new byte[] {(byte) value}, charset);
            if (text.length() == 1 && text.charAt(0) != REPLACEMENT) {
                bytes.put(text.charAt(0), value);
            }
        }
        return Map.copyOf(bytes);
    }
}
