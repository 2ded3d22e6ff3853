package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The run that this line stands in, of runs in the order of the page; empty for running text. */
    static Optional<Run> at(int line, List<Run> runs) {
        int found = Collections.binarySearch(runs, new Run(line, line), Comparator.comparingInt(Run::from));
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && line < runs.get(last).to() ? Optional.of(runs.get(last)) : Optional.empty();
    }
}
