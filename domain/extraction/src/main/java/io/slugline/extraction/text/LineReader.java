package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page into its lines.
 *
 * <p>White space is folded, marks of quoted mail are taken off, control characters dropped. Lines of a text that was
 * wrapped at a column are joined to paragraphs again.
 */
final class LineReader {
    private LineReader() {}

    static List<Line> lines(String page) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i < page.length() && !isBreak(page, i)) {
                continue;
            }
            String text = folded(page, start, i);
            if (text.isEmpty()) {
                gap += isPairedReturn(page, i) ? 0 : 1;
            } else {
                lines.add(new Line(text, gap));
                gap = 0;
            }
            start = i + 1;
        }
        return Unwrap.joined(lines);
    }

    private static boolean isBreak(String page, int i) {
        char c = page.charAt(i);
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085' || c == '\u000B';
    }

    /** Whether this is the second half of a carriage return and line feed. */
    private static boolean isPairedReturn(String page, int i) {
        return i > 0 && i < page.length() && page.charAt(i) == '\n' && page.charAt(i - 1) == '\r';
    }

    private static String folded(String page, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isDropped(c)) {
                if (space && text.length() > 0) {
                    text.append(' ');
                }
                text.append(c);
                space = false;
            }
        }
        return unquoted(text.toString());
    }

    private static String unquoted(String line) {
        int start = 0;
        while (line.startsWith("> ", start) || line.startsWith(">>", start)) {
            start += line.startsWith("> ", start) ? 2 : 1;
        }
        return line.equals(">") ? "" : line.substring(start);
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u3000'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Control characters, zero-width spaces and byte order marks; marks of direction and joiners belong to the script. */
    private static boolean isDropped(char c) {
        return c < ' ' || c == '\u007F' || c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u00AD';
    }
}
