package io.slugline.extraction.text;

import java.util.List;
import java.util.Optional;

/** Tests whether evidence that was found before several stretches of text divides articles, not one article's sections. */
final class Plausibility {
    /** Section headings have two to four words, headlines seven to twelve. */
    private static final int HEADLINE_WORDS = 5;

    /** A title before the digest's first article may be the digest's own, with a line below it. */
    private static final int PREAMBLE_LINES = 3;

    /** Without surer evidence an article needs some text. */
    private static final int UNSUPPORTED_WORDS = 30;

    private final List<Entry> entries;
    private final Contents contents;
    private final Signs signs;
    private final List<Run> runs;

    Plausibility(List<Entry> entries, Contents contents, Signs signs, List<Run> runs) {
        this.entries = entries;
        this.contents = contents;
        this.signs = signs;
        this.runs = runs;
    }

    boolean holds(Evidence evidence, List<Integer> starts) {
        return switch (evidence) {
            case CONTENTS, URL, DATELINE -> true;
            case BYLINE -> isRegular(Kind.BYLINE, starts);
            case STAMP -> isRegular(Kind.STAMP, starts);
            case OUTLET -> sameMarks(starts);
            case COUNTER -> isCounted(starts);
            case LABEL -> sameLabels(starts);
            case NUMBER -> isCounted(starts) && sameMarks(starts) && (supported(starts) || headlines(starts));
            case RULE -> titled(starts) && (supported(starts) || (headlines(starts) && !breaksSections()));
            case DECORATION -> sameMarks(starts) && (supported(starts) || headlines(starts));
            case UNDERLINE, CAPITALS, GAP -> titled(starts) && (supported(starts) || headlines(starts));
        };
    }

    /** Nearly wherever such a line stands, an article begins; in a time line dates stand over paragraphs too. */
    private boolean isRegular(Kind kind, List<Integer> starts) {
        int present = 0;
        for (Run run : runs) {
            boolean bears = entries.subList(run.from(), run.to()).stream().anyMatch(entry -> entry.is(kind));
            present += bears && run.to() < entries.size() ? 1 : 0;
        }
        return starts.size() * 4 >= present * 3;
    }

    private boolean isCounted(List<Integer> starts) {
        int expected = entries.get(starts.get(0)).number();
        for (int start : starts) {
            Entry entry = entries.get(start);
            if (entry.number() != expected || expected < 1) {
                return false;
            }
            expected++;
        }
        return entries.get(starts.get(0)).number() == 1;
    }

    /** A transcript's speakers differ from line to line; the labels of heads are the same in each. */
    private boolean sameLabels(List<Integer> starts) {
        int same = 0;
        for (int start : starts) {
            same += labelOf(start).equals(labelOf(starts.get(starts.size() - 1))) ? 1 : 0;
        }
        return same >= 2 && same * 2 >= starts.size();
    }

    private String labelOf(int start) {
        for (int i = start; i < entries.size() && !entries.get(i).is(Kind.PROSE); i++) {
            if (entries.get(i).is(Kind.LABEL)) {
                return entries.get(i).mark();
            }
        }
        return "";
    }

    private boolean sameMarks(List<Integer> starts) {
        return starts.stream()
                        .map(start -> entries.get(start).mark())
                        .distinct()
                        .count()
                == 1;
    }

    private boolean titled(List<Integer> starts) {
        return starts.stream().noneMatch(start -> entries.get(start).is(Kind.PROSE));
    }

    /** Whether most of the heads bear sure evidence too. */
    private boolean supported(List<Integer> starts) {
        int supported = 0;
        for (int start : starts) {
            Optional<Run> run = Run.at(start, runs);
            supported += run.isPresent() && bearsSure(new Run(start, run.get().to())) ? 1 : 0;
        }
        return supported >= 2 && supported * 2 >= starts.size();
    }

    private boolean bearsSure(Run head) {
        for (Evidence evidence : Evidence.values()) {
            if (evidence.isSure() && signs.where(evidence, head) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heads are headlines: long enough, each over some text, and from the page's beginning on. */
    private boolean headlines(List<Integer> starts) {
        int first = starts.get(0);
        boolean fromTop =
                first - contents.end() <= PREAMBLE_LINES && Division.wordsOf(entries, contents.end(), first) == 0;
        int words = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : entries.size();
            if (Division.wordsOf(entries, starts.get(i), end) < UNSUPPORTED_WORDS) {
                return false;
            }
            words += Shape.words(entries.get(starts.get(i)).title());
        }
        return fromTop && words >= HEADLINE_WORDS * starts.size();
    }

    /** Whether rules stand between paragraphs too, where they divide sections. */
    private boolean breaksSections() {
        int breaks = 0;
        int heads = 0;
        for (Run run : runs.subList(1, runs.size())) {
            boolean rule =
                    run.to() > run.from() && entries.get(run.to() - 1).is(Kind.RULE) && run.to() < entries.size();
            breaks += rule ? 1 : 0;
            heads += signs.where(Evidence.RULE, run) >= 0 ? 1 : 0;
        }
        return breaks >= heads;
    }
}
