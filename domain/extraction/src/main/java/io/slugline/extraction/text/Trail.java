package io.slugline.extraction.text;

import java.util.List;
import java.util.Set;

/** Layouts that set an article's address, source or date below it. */
final class Trail {
    /** An article may end in a few short lines; a longer stretch of them is a list. */
    private static final int SHORT_LINES = 3;

    private final List<Entry> entries;
    private final List<Run> runs;

    Trail(List<Entry> entries, List<Run> runs) {
        this.entries = entries;
        this.runs = runs;
    }

    /** Whether this evidence stands below the articles: the page's end has it and its beginning has not. */
    boolean holds(Evidence evidence) {
        Run first = runs.get(0);
        Run last = runs.get(runs.size() - 1);
        boolean above = behind(evidence, first.from(), first.to()) > first.from() || holds(evidence, first);
        return runs.size() > 2
                && !above
                && last.to() == entries.size()
                && behind(evidence, last.from(), last.to()) > last.from();
    }

    /** The line behind this evidence at the run's beginning, if an article's head can follow there. */
    int behind(Evidence evidence, Run run) {
        int end = behind(evidence, run.from(), run.to());
        while (end < run.to() && entries.get(end).is(Kind.RULE)) {
            end++;
        }
        boolean head = end < run.to()
                && (entries.get(end).is(Kind.TITLE)
                        || entries.get(end).is(Kind.BYLINE)
                        || entries.get(end).is(Kind.COUNTER));
        return end > run.from() && head ? end : Signs.NOWHERE;
    }

    /** The given beginning, or a later one when lines that belong to the article before stand behind it. */
    int notBefore(Set<Evidence> trailing, Run run, int start) {
        int end = start;
        for (Evidence evidence : trailing) {
            end = Math.max(end, behind(evidence, run));
        }
        return end;
    }

    /** Behind the first line of this kind and what goes with it; short lines before it are the article's last ones. */
    private int behind(Evidence evidence, int from, int to) {
        int first = from;
        while (first < to && first - from <= SHORT_LINES && !is(evidence, entries.get(first))) {
            first++;
        }
        int end = from;
        for (int i = first; i < to && isBelowText(entries.get(i)); i++) {
            end = is(evidence, entries.get(i)) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isBelowText(Entry entry) {
        return switch (entry.kind()) {
            case NOISE, URL, LABEL, STAMP -> true;
            default -> false;
        };
    }

    private boolean holds(Evidence evidence, Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (is(evidence, entries.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Evidence evidence, Entry entry) {
        return switch (evidence) {
            case URL -> entry.is(Kind.URL);
            case LABEL -> entry.is(Kind.LABEL);
            case STAMP -> entry.is(Kind.STAMP);
            default -> false;
        };
    }
}
