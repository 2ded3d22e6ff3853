package io.slugline.copies;

import io.slugline.model.Span;

/** Where the words of a text stand in it, each with the marks that belong to it when it is the first or the last of a run. */
final class Margins {
    static final Margins NONE = of(Places.NONE);

    private static final String OPENING = "\"'“‘«„‚‹([{¿¡—–-";
    private static final String NOT_CLOSING = "“‘«„‚‹([{";

    private final int[] starts;
    private final int[] ends;

    private Margins(int words) {
        starts = new int[words];
        ends = new int[words];
    }

    static Margins of(Places words) {
        Margins margins = new Margins(words.size());
        for (int word = 0; word < words.size(); word++) {
            margins.starts[word] = start(word, words);
            margins.ends[word] = end(word, words);
        }
        return margins;
    }

    /** Of the first words of a text, so many. */
    static Margins unpacked(int words, Unpacker from) {
        Margins margins = new Margins(words);
        int end = 0;
        for (int word = 0; word < words; word++) {
            int start = end + from.signed();
            end = start + from.number();
            margins.starts[word] = start;
            margins.ends[word] = end;
        }
        return margins;
    }

    /** Two small numbers a word: how far it begins behind the one before, and its length. */
    void pack(Packer into) {
        int end = 0;
        for (int word = 0; word < starts.length; word++) {
            into.signed(starts[word] - end);
            end = ends[word];
            into.number(end - starts[word]);
        }
    }

    /** From the first word to the last, exclusive. */
    Span span(int firstWord, int endWord) {
        return new Span(starts[firstWord], ends[endWord - 1]);
    }

    private static int start(int word, Places words) {
        int start = words.start(word);
        int least = word == 0 ? 0 : words.end(word - 1);
        while (start > least && isOpening(words.point(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(int word, Places words) {
        int end = words.end(word);
        int most = word + 1 == words.size() ? words.length() : words.start(word + 1);
        int reached = end;
        while (reached < most && mayClose(words.point(reached))) {
            reached++;
        }
        return reached < most || most == words.length() ? reached : end;
    }

    private static boolean isOpening(int point) {
        return point != ' ' && OPENING.indexOf(point) >= 0;
    }

    private static boolean mayClose(int point) {
        return point != ' ' && !Character.isWhitespace(point) && NOT_CLOSING.indexOf(point) < 0;
    }
}
