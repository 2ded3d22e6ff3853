package io.slugline.extraction.text;

import io.slugline.extraction.wire.DatelineReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds, for each kind of evidence, where in a run of head lines an article would begin by it. */
final class Signs {
    static final int NOWHERE = -1;

    /** A heading of fewer words may be a section's; see the rationale's measurement of headlines. */
    private static final int CAPITALS_WORDS = 3;

    private final List<Entry> entries;
    private final Contents contents;
    private final boolean urlsFirst;
    private final String decoration;
    private final DatelineReader datelines = new DatelineReader();

    Signs(List<Entry> entries, Contents contents, List<Run> runs) {
        this.entries = entries;
        this.contents = contents;
        this.urlsFirst = addressesLead(runs);
        this.decoration = commonDecoration(runs);
    }

    int where(Evidence evidence, Run run) {
        return switch (evidence) {
            case CONTENTS -> first(run, entry -> contents.item(entry).isPresent());
            case COUNTER ->
                first(run, entry -> entry.is(Kind.COUNTER) || entry.mark().equals("counter"));
            case LABEL -> label(run);
            case URL -> url(run);
            case OUTLET -> outlet(run);
            case RULE -> behindRule(run);
            case UNDERLINE -> underlined(run);
            case BYLINE -> titleAbove(run, first(run, entry -> entry.is(Kind.BYLINE)));
            case STAMP -> titleAbove(run, first(run, entry -> entry.is(Kind.STAMP)));
            case DATELINE -> dateline(run);
            case NUMBER -> first(run, entry -> entry.is(Kind.TITLE) && entry.number() > 0);
            case DECORATION ->
                first(run, entry -> isDecorated(entry) && entry.mark().equals(decoration));
            case CAPITALS -> first(run, Signs::isInCapitals);
            case GAP -> setOff(run);
        };
    }

    private int first(Run run, Predicate<Entry> sign) {
        for (int i = run.from(); i < run.to(); i++) {
            if (sign.test(entries.get(i))) {
                return i;
            }
        }
        return NOWHERE;
    }

    /** A title with its outlet, or the line of the outlet alone: above its title, or below it. */
    private int outlet(Run run) {
        int named = first(run, entry -> entry.is(Kind.TITLE) && !entry.outlet().isEmpty());
        int alone = first(run, entry -> entry.is(Kind.OUTLET));
        if (named >= 0 || alone < 0) {
            return named;
        }
        return first(new Run(alone, run.to()), entry -> entry.is(Kind.TITLE)) >= 0 ? alone : titleAbove(run, alone);
    }

    /** The decoration that most heads bear; a digest's own title may bear another. */
    private String commonDecoration(List<Run> runs) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Run run : runs) {
            Set<String> marks = new TreeSet<>();
            entries.subList(run.from(), run.to()).stream()
                    .filter(Signs::isDecorated)
                    .forEach(e -> marks.add(e.mark()));
            marks.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The first line of a block of labels, or the title right above a block that has none. */
    private int label(Run run) {
        int first = first(run, entry -> entry.is(Kind.LABEL));
        if (first < 0) {
            return NOWHERE;
        }
        boolean titled = false;
        int labels = 0;
        for (int i = first; i < run.to() && !entries.get(i).is(Kind.RULE); i++) {
            for (Labels.Labelled label : Labels.of(entries.get(i).text())) {
                titled |= label.field() == Field.TITLE;
                labels += label.field() == Field.OTHER || label.field() == Field.BODY ? 0 : 1;
            }
        }
        int above = titled ? first : titleAbove(run, first);
        boolean titleBelow = first(new Run(first, run.to()), entry -> entry.is(Kind.TITLE)) >= 0;
        int start = above >= 0 ? above : titleBelow || labels > 1 ? first : NOWHERE;
        return labels == 0 ? NOWHERE : start;
    }

    private int url(Run run) {
        int url = first(run, Signs::bearsUrl);
        if (url < 0 || entries.get(url).is(Kind.TITLE)) {
            return url;
        }
        if (url > run.from() && entries.get(url - 1).text().endsWith(":")) {
            return NOWHERE; // "Read the statement here:"
        }
        int above = urlsFirst ? NOWHERE : titleAbove(run, url);
        return above >= 0 || !(titleBelow(run, url) || url == 0) ? above : url;
    }

    private static boolean bearsUrl(Entry entry) {
        return !entry.url().isEmpty() && !entry.is(Kind.LABEL);
    }

    private boolean titleBelow(Run run, int line) {
        return line + 1 < run.to() && entries.get(line + 1).is(Kind.TITLE);
    }

    /** Whether addresses stand above their titles: the first head is not asked, for a digest's own title may be there. */
    private boolean addressesLead(List<Run> runs) {
        int above = 0;
        int below = 0;
        for (Run run : runs.subList(Math.min(1, runs.size()), runs.size())) {
            int url = first(run, Signs::bearsUrl);
            boolean titled = titleAbove(run, url) >= 0;
            above += titled ? 1 : 0;
            below += url >= 0 && !titled && titleBelow(run, url) ? 1 : 0;
        }
        return below > above;
    }

    /** The title nearest above this line, with only lines of a head between; nowhere if there is none. */
    private int titleAbove(Run run, int line) {
        for (int i = line - 1; line >= 0 && i >= run.from(); i--) {
            Entry entry = entries.get(i);
            if (entry.is(Kind.TITLE)) {
                return entry.text().endsWith(":") ? NOWHERE : i;
            }
            if (entry.is(Kind.RULE) || entry.is(Kind.NOISE)) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    /** Behind the last rule; a rule right above the text closes a head and divides nothing. */
    private int behindRule(Run run) {
        for (int i = run.to() - 2; i >= run.from(); i--) {
            if (entries.get(i).is(Kind.RULE) && underlinedAt(i - 1, run) < 0) {
                return isHeadLine(entries.get(i + 1)) ? i + 1 : NOWHERE;
            }
        }
        return NOWHERE;
    }

    private int underlined(Run run) {
        for (int i = run.from(); i + 1 < run.to(); i++) {
            if (underlinedAt(i, run) >= 0) {
                return i;
            }
        }
        return NOWHERE;
    }

    /** The line if it is a title with a rule right under it, set off above. */
    private int underlinedAt(int i, Run run) {
        boolean title = i >= run.from() && i + 1 < run.to() && entries.get(i).is(Kind.TITLE);
        if (!title) {
            return NOWHERE;
        }
        Entry below = entries.get(i + 1);
        boolean setOff =
                i == 0 || entries.get(i).gap() > 0 || entries.get(i - 1).is(Kind.RULE);
        return below.is(Kind.RULE) && below.gap() == 0 && setOff ? i : NOWHERE;
    }

    private int dateline(Run run) {
        if (run.to() >= entries.size()
                || datelines.read(entries.get(run.to()).text()).isEmpty()) {
            return NOWHERE;
        }
        int start = run.to() - 1;
        while (start > run.from() && entries.get(start).gap() == 0) {
            start--;
        }
        return start >= run.from() ? first(new Run(start, run.to()), entry -> entry.is(Kind.TITLE)) : NOWHERE;
    }

    private int setOff(Run run) {
        return first(run, entry -> entry.is(Kind.TITLE) && entry.gap() > 1);
    }

    private static boolean isHeadLine(Entry entry) {
        return entry.is(Kind.TITLE)
                || entry.is(Kind.OUTLET)
                || entry.is(Kind.LABEL)
                || entry.is(Kind.URL)
                || entry.is(Kind.STAMP)
                || entry.is(Kind.BYLINE);
    }

    private static boolean isDecorated(Entry entry) {
        return entry.is(Kind.TITLE)
                && !entry.mark().isEmpty()
                && entry.number() == 0
                && !Character.isLetter(entry.mark().charAt(0))
                && entry.outlet().isEmpty();
    }

    private static boolean isInCapitals(Entry entry) {
        String title = entry.title();
        return entry.is(Kind.TITLE)
                && Shape.words(title) >= CAPITALS_WORDS
                && title.equals(title.toUpperCase(Locale.ROOT))
                && !title.equals(title.toLowerCase(Locale.ROOT));
    }
}
