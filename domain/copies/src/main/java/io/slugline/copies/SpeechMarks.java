package io.slugline.copies;

/**
 * Whether a text stands inside quotation marks, followed character by character.
 *
 * <p>A double mark after a space opens, after anything else it closes, whatever its glyph: houses differ, and pages mix
 * them. A paragraph begins outside, for one that goes on quoting says so by another mark.
 */
final class SpeechMarks {
    private boolean open;
    private int previous = ' ';

    boolean isOpen() {
        return open;
    }

    void pass(int c) {
        if (c == '\n') {
            open = false;
        } else if (c == '«' || c == '»') {
            open = c == '«';
        } else if (c == '"' || c == '“' || c == '”' || c == '„') {
            open = mayOpenAfter(previous);
        }
        previous = c;
    }

    private static boolean mayOpenAfter(int c) {
        return Character.isWhitespace(c) || c == 0xA0 || "([{—–-'‘".indexOf(c) >= 0;
    }
}
