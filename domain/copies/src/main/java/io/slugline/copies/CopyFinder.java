package io.slugline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds every earlier article of which a text is a whole copy, with its true similarity.
 *
 * <p>Candidates come from the bands, from the groups of those found, and from passages that fill a good part of the
 * text. The signatures on the heap rule out most; the likest of the rest are read and counted in full.
 */
final class CopyFinder {
    /** Of a larger group the others are counted by their signatures only. */
    private static final int MOST_COMPARED = 256;

    private static final int LONGEST_GROUP = 1024;

    /** At a similarity of .3 fewer places agree in one case of a thousand. */
    private static final double LEAST_AGREEING = 0.13;

    private final CopySettings settings;
    private final LiveArticles live;
    private final BandIndex bands;

    CopyFinder(CopySettings settings, LiveArticles live, BandIndex bands) {
        this.settings = settings;
        this.live = live;
        this.bands = bands;
    }

    /**
     * Whole copies, the likest first, of two alike the earlier; look-alikes are left out.
     *
     * @param notCompared how many more there are by their signatures
     * @param lookAlikes as near, but made from the same template about something else
     * @param group of the likest, 0 if there is none
     * @param newest the newest article of that group, 0 if there is none
     */
    record Found(List<Likeness> copies, Set<Integer> lookAlikes, int notCompared, long group, long newest) {}

    Found find(Submission submission, Candidates candidates, Archive archive) {
        bands.find(submission.signature(), candidates);
        List<Integer> promising = promising(candidates, submission);
        int compared = Math.min(MOST_COMPARED, promising.size());
        List<Likeness> copies = new ArrayList<>();
        Set<Integer> lookAlikes = new HashSet<>();
        for (int number : promising.subList(0, compared)) {
            Wording theirs = archive.get(number).wording();
            boolean exact = submission.wording().sameWords(theirs);
            double similarity = exact ? 1 : submission.shingles().similarityTo(theirs, live.shingles(number));
            if (similarity >= settings.nearFrom() && isCopy(submission, archive.get(number))) {
                copies.add(new Likeness(number, similarity, exact));
            } else if (similarity >= settings.nearFrom()) {
                lookAlikes.add(number);
            }
        }
        if (copies.isEmpty()) {
            return new Found(copies, lookAlikes, 0, 0, 0);
        }
        copies.sort(byLikeness());
        int group = live.group(copies.get(0).number());
        return new Found(copies, lookAlikes, promising.size() - compared, group, newest(promising, group));
    }

    private Comparator<Likeness> byLikeness() {
        return Comparator.comparingDouble((Likeness copy) -> -copy.similarity())
                .thenComparing(copy -> !copy.exact())
                .thenComparingLong(copy -> live.number(copy.number()));
    }

    /** Other figures in a later state of one page are an update, not another event. */
    private static boolean isCopy(Submission submission, Archive.Entry earlier) {
        return submission.isAnotherStateOf(earlier.imprint())
                || !LookAlike.differ(submission.wording(), earlier.wording());
    }

    private long newest(List<Integer> promising, int group) {
        return promising.stream()
                .filter(number -> live.group(number) == group)
                .mapToLong(live::number)
                .max()
                .orElse(0);
    }

    /** Those that may be near, those first whose signatures agree most, of two alike the earlier. */
    private List<Integer> promising(Candidates candidates, Submission submission) {
        List<long[]> ranked = new ArrayList<>();
        int size = submission.shingles().size();
        int direct = candidates.size();
        for (int i = 0; i < candidates.size(); i++) {
            int number = candidates.get(i);
            int agreeing = mayBeNear(live.shingles(number), size) ? live.agreeing(number, submission.signature()) : 0;
            if (agreeing >= LEAST_AGREEING * MinHash.FUNCTIONS) {
                ranked.add(new long[] {agreeing, live.number(number)});
                addGroup(number, candidates, direct);
            }
        }
        ranked.sort(Comparator.comparingLong((long[] entry) -> -entry[0]).thenComparingLong(entry -> entry[1]));
        return ranked.stream().map(entry -> (int) entry[1]).toList();
    }

    /** The newest earlier member of a candidate's group becomes a candidate too, and so on. */
    private void addGroup(int number, Candidates candidates, int direct) {
        int previous = live.previous(number);
        if (previous != number && live.isLive(previous) && candidates.size() < direct + LONGEST_GROUP) {
            candidates.add(previous);
        }
    }

    private boolean mayBeNear(int one, int other) {
        return Math.min(one, other) >= settings.nearFrom() * Math.max(one, other);
    }
}
