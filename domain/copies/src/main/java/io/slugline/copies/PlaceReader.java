package io.slugline.copies;

import java.util.Arrays;

/**
 * Finds where the first words of a kept text stand in it, and reads no further: of a text whose words are kept, no more
 * is asked. Words are those that {@link WordReader} reads.
 */
final class PlaceReader {
    private final int[] starts;
    private final int[] ends;
    private final int[] points;
    private int read;
    private int words;
    private boolean inWord;

    private PlaceReader(int most, int bytes) {
        starts = new int[most];
        ends = new int[most];
        points = new int[bytes];
    }

    /** Of the first words of a text in UTF-8, at most so many; the points end with the last of them, or with the text. */
    static Places ofFirst(int most, byte[] utf8) {
        PlaceReader reader = new PlaceReader(most, utf8.length);
        for (int at = 0; at < utf8.length && reader.words < most; ) {
            int point = CodePoints.at(at, utf8);
            reader.pass(point);
            at += CodePoints.length(utf8[at]);
        }
        reader.endWord();
        return reader.places();
    }

    private void pass(int point) {
        boolean isOfWord = Letters.areOfWord(point);
        if (isOfWord && !inWord) {
            starts[words] = read;
            inWord = true;
        } else if (!isOfWord) {
            endWord();
        }
        points[read++] = point;
        if (Letters.endWord(point)) {
            endWord();
        }
    }

    private void endWord() {
        if (inWord) {
            ends[words++] = read;
            inWord = false;
        }
    }

    private Places places() {
        return new Places(Arrays.copyOf(points, read), Arrays.copyOf(starts, words), Arrays.copyOf(ends, words));
    }
}
