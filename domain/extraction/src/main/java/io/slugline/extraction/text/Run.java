package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines between two stretches of running text: what ends one article, and heads the next.
 *
 * @param from its first line
 * @param to the line of running text behind it, or the end
 */
record Run(int from, int to) {
    /** All runs from a line on; the first may be empty, the last one too. */
    static List<Run> runs(List<Entry> entries, int start) {
        List<Run> runs = new ArrayList<>();
        int from = start;
        for (int i = start; i <= entries.size(); i++) {
            boolean prose = i < entries.size() && entries.get(i).is(Kind.PROSE);
            if (prose || i == entries.size()) {
                if (i > from || runs.isEmpty() || i == entries.size()) {
                    runs.add(new Run(from, i));
                }
                from = i + 1;
            }
        }
        return runs;
    }
}
