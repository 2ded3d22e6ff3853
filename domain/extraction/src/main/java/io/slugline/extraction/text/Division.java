package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides where the articles of a digest begin, or that the page is one article.
 *
 * <p>An article begins where lines that are no running text stand before running text and bear {@link Evidence}. No layout
 * is known beforehand: of all kinds of evidence the one that recurs before most articles divides the page, and must pass
 * its test. Evidence that sections of one article bear too (numbers, rules, marks, capitals, gaps) needs the support of a
 * surer kind in most heads, or titles of headline length from the page's first line on.
 */
final class Division {
    /** A brief has a sentence or two. */
    private static final int LEAST_WORDS = 12;

    /** What stands before the first found beginning is an article of its own from this length on. */
    private static final int LEAST_FIRST = 40;

    /** Kinds that some layouts set below the article. */
    private static final Set<Evidence> MAY_TRAIL = Set.of(Evidence.URL, Evidence.LABEL, Evidence.STAMP);

    /** Press databases hand out no more at once; what seems to be more is one text whose lines look like heads. */
    static final int MOST_ARTICLES = 500;

    private final List<Entry> entries;
    private final Contents contents;
    private final Signs signs;
    private final List<Run> runs;
    private final Set<Evidence> trailing = new TreeSet<>();

    Division(List<Entry> entries, Contents contents) {
        this.entries = entries;
        this.contents = contents;
        this.runs = Run.runs(entries, contents.end());
        this.signs = new Signs(entries, contents, runs);
    }

    /** The first lines of the articles, ascending; empty when the page is one article. */
    List<Integer> starts() {
        for (Evidence evidence : MAY_TRAIL) {
            if (new Trail(entries, runs).holds(evidence)) {
                trailing.add(evidence);
            }
        }
        List<Integer> best = List.of();
        for (Evidence evidence : Evidence.values()) {
            List<Integer> found = checked(evidence);
            if (found.size() > best.size()) {
                best = found;
            }
            if (!best.isEmpty() && evidence == Evidence.COUNTER) {
                break;
            }
        }
        return best.size() < 2 || best.size() > MOST_ARTICLES ? List.of() : withoutRelated(refined(best));
    }

    private List<Integer> checked(Evidence evidence) {
        List<Integer> found = found(evidence);
        if (evidence == Evidence.RULE || evidence == Evidence.GAP || trailing.contains(evidence)) {
            found = withPageStart(found);
        }
        List<Integer> long_ = longEnough(found);
        return long_.size() >= 2 && new Plausibility(entries, contents, signs, runs).holds(evidence, long_)
                ? long_
                : List.of();
    }

    private List<Integer> found(Evidence evidence) {
        List<Integer> found = new ArrayList<>();
        Trail trail = new Trail(entries, runs);
        for (Run run : runs) {
            int at = run.to() >= entries.size()
                    ? Signs.NOWHERE
                    : trailing.contains(evidence) ? trail.behind(evidence, run) : signs.where(evidence, run);
            if (at >= 0) {
                found.add(at);
            }
        }
        return found;
    }

    private List<Integer> withPageStart(List<Integer> found) {
        int start = contents.end();
        if (found.isEmpty() || found.get(0) <= start || !entries.get(start).is(Kind.TITLE)) {
            return found;
        }
        List<Integer> all = new ArrayList<>(found);
        all.add(0, start);
        return all;
    }

    private List<Integer> longEnough(List<Integer> found) {
        List<Integer> kept = new ArrayList<>();
        int end = entries.size();
        for (int i = found.size() - 1; i >= 0; i--) {
            if (words(found.get(i), end) >= LEAST_WORDS) {
                kept.add(found.get(i));
                end = found.get(i);
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    /** Heads in full: an article begins with the first of all the evidence that its head bears. */
    private List<Integer> refined(List<Integer> starts) {
        TreeSet<Integer> refined = new TreeSet<>();
        Set<Evidence> leading = leading(starts.size());
        for (int start : starts) {
            refined.add(refined(start, leading));
        }
        int first = refined.first();
        int before = words(contents.end(), first);
        boolean headed = contents.end() < first && entries.get(contents.end()).is(Kind.TITLE);
        int mean = words(first, entries.size()) / refined.size();
        boolean named = !contents.isEmpty() && before >= LEAST_WORDS;
        if (named || (headed && before >= Math.max(LEAST_FIRST, mean / 3))) {
            refined.add(contents.end());
        }
        return withoutOwnTitle(List.copyOf(refined));
    }

    /** The digest's own titles above the first article's are not its: where the other heads have fewer titles. */
    private List<Integer> withoutOwnTitle(List<Integer> starts) {
        int most = 0;
        for (int start : starts.subList(1, starts.size())) {
            most = Math.max(most, titles(start));
        }
        int first = starts.get(0);
        for (int titles = titles(first); most > 0 && titles > most && isOwnTitle(first); titles--) {
            first++;
        }
        List<Integer> trimmed = new ArrayList<>(starts);
        trimmed.set(0, first);
        return trimmed;
    }

    private boolean isOwnTitle(int line) {
        return entries.get(line).is(Kind.TITLE) && OwnTitle.is(entries.get(line), entries.get(line + 1));
    }

    private int titles(int start) {
        int titles = 0;
        for (int i = start; i < entries.size() && !entries.get(i).is(Kind.PROSE); i++) {
            titles += entries.get(i).is(Kind.TITLE) ? 1 : 0;
        }
        return titles;
    }

    /** The evidence that about every head bears, and can tell where it begins. */
    private Set<Evidence> leading(int articles) {
        Set<Evidence> leading = new TreeSet<>();
        for (Evidence evidence : Evidence.values()) {
            boolean leads = evidence.isSure() || evidence == Evidence.UNDERLINE || evidence == Evidence.NUMBER;
            if (leads && !trailing.contains(evidence) && found(evidence).size() * 3 >= articles * 2) {
                leading.add(evidence);
            }
        }
        return leading;
    }

    private int refined(int start, Set<Evidence> leading) {
        Optional<Run> run = Run.at(start, runs);
        if (run.isEmpty()) {
            return start;
        }
        int rule = signs.where(Evidence.RULE, run.get());
        Run head = new Run(
                Math.min(start, Math.max(run.get().from(), rule)), run.get().to());
        int first = start;
        for (Evidence evidence : leading) {
            int at = signs.where(evidence, head);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return new Trail(entries, runs).notBefore(trailing, run.get(), first);
    }

    private List<Integer> withoutRelated(List<Integer> starts) {
        List<Integer> kept = RelatedList.without(entries, starts, this::words);
        return kept.size() < 2 ? List.of() : kept;
    }

    private int words(int from, int to) {
        return wordsOf(entries, from, to);
    }

    /** Words of running text between two lines. */
    static int wordsOf(List<Entry> entries, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += entries.get(i).is(Kind.PROSE) ? Shape.words(entries.get(i).text()) : 0;
        }
        return words;
    }
}
