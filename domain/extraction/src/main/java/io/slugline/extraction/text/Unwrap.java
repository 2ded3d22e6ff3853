package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text that was wrapped at a column.
 *
 * <p>A text is wrapped when no line is long and many lines go on in lower case on the next. Two lines are one when the
 * next line's first word would not have fitted on the first.
 */
final class Unwrap {
    /** Mail and wire text is wrapped at 60 to 80 columns; lines beyond this were not wrapped. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    /** Of the lines that follow another directly, so many in a hundred go on in lower case in a wrapped text. */
    private static final int CONTINUED_PERCENT = 25;

    /** Writers break a little early when a long word comes. */
    private static final int SLACK = 6;

    private Unwrap() {}

    static List<Line> joined(List<Line> lines) {
        int width = width(lines);
        return width == 0 ? lines : join(lines, width);
    }

    /** The column at which the text is wrapped; 0 when it is not. */
    private static int width(List<Line> lines) {
        int widest = 0;
        int followed = 0;
        int continued = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!Shape.isUrl(text) && !Shape.isRule(text)) {
                widest = Math.max(widest, text.length());
            }
            if (i > 0 && lines.get(i).gap() == 0) {
                followed++;
                continued += Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
            }
        }
        boolean wrapped = widest <= WIDEST && widest >= NARROWEST && followed >= 3;
        return wrapped && continued * 100 >= followed * CONTINUED_PERCENT ? widest : 0;
    }

    private static List<Line> join(List<Line> lines, int width) {
        List<Line> joined = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), width)) {
                end++;
            }
            joined.add(end == start + 1 ? lines.get(start) : paragraph(lines.subList(start, end)));
            start = end;
        }
        return joined;
    }

    private static Line paragraph(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.length() == 0 ? "" : " ").append(line.text());
        }
        return new Line(text.toString(), lines.get(0).gap());
    }

    private static boolean goesOn(Line line, Line next, int width) {
        if (next.gap() > 0
                || Shape.isUrl(line.text())
                || Shape.isUrl(next.text())
                || Shape.isRule(line.text())
                || Shape.isRule(next.text())
                || Labels.isLabel(next.text())) {
            return false;
        }
        int space = next.text().indexOf(' ');
        int firstWord = space < 0 ? next.text().length() : space;
        boolean full = line.text().length() + 1 + firstWord > width - SLACK;
        boolean lower = Character.isLowerCase(next.text().codePointAt(0));
        return full || (lower && line.text().length() * 2 > width);
    }
}
