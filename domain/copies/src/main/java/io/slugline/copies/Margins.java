package io.slugline.copies;

import io.slugline.model.Span;

/** The span of a run of words in its text, with the marks that belong to its first and last word. */
final class Margins {
    private static final String OPENING = "\"'“‘«„‚‹([{¿¡—–-";
    private static final String NOT_CLOSING = "“‘«„‚‹([{";

    private final int[] points;
    private final Places words;

    Margins(Places words) {
        this.points = words.points();
        this.words = words;
    }

    /** From the first word to the last, exclusive. */
    Span span(int firstWord, int endWord) {
        return new Span(start(firstWord), end(endWord - 1));
    }

    private int start(int word) {
        int start = words.start(word);
        int least = word == 0 ? 0 : words.end(word - 1);
        while (start > least && OPENING.indexOf(points[start - 1]) >= 0) {
            start--;
        }
        return start;
    }

    private int end(int word) {
        int end = words.end(word);
        int most = word + 1 == words.size() ? points.length : words.start(word + 1);
        int reached = end;
        while (reached < most && !Character.isWhitespace(points[reached]) && NOT_CLOSING.indexOf(points[reached]) < 0) {
            reached++;
        }
        return reached < most || most == points.length ? reached : end;
    }
}
