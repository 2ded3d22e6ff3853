package io.slugline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells, of several articles that hold the same run, in which it was first seen.
 *
 * <p>The earliest takes it; a later one keeps what goes beyond that, if it is long enough. A short run inside a much
 * longer one of a later article yields to it: there the earlier one shares a phrase, not the passage.
 */
final class Origins {
    /** Two runs are about the same words when one holds so much of the other. */
    private static final double SAME = 0.8;

    /** Shorter than this part of a run, another is a phrase of it. */
    private static final double PHRASE = 0.6;

    private final LiveArticles live;
    private final int passageWords;

    Origins(LiveArticles live, int passageWords) {
        this.live = live;
        this.passageWords = passageWords;
    }

    /** Runs that do not overlap, in the order in which they stand in the article. */
    List<Run> firstSeen(List<Run> runs) {
        List<Run> byAge = new ArrayList<>(runs);
        if (byAge.size() < 2) {
            return byAge;
        }
        List<Run> kept = new ArrayList<>();
        byAge.sort(
                Comparator.comparingLong((Run run) -> live.number(run.number())).thenComparingInt(Run::start));
        for (Run run : byAge) {
            if (!isPhraseOfAny(run, byAge)) {
                addFree(run, kept);
            }
        }
        kept.sort(Comparator.comparingInt(Run::start));
        return kept;
    }

    private static boolean isPhraseOfAny(Run run, List<Run> others) {
        for (Run other : others) {
            if (isPhraseOf(run, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhraseOf(Run run, Run other) {
        return run.length() < PHRASE * other.length() && run.sharedWith(other) >= SAME * run.length();
    }

    /** The longest stretches of the run that no kept one covers. */
    private void addFree(Run run, List<Run> kept) {
        int from = run.start();
        List<Run> taken = new ArrayList<>(kept);
        taken.sort(Comparator.comparingInt(Run::start));
        List<Run> free = new ArrayList<>();
        for (Run other : taken) {
            if (other.sharedWith(run) > 0) {
                free.add(run.within(from, other.start()));
                from = Math.max(from, other.end());
            }
        }
        free.add(run.within(from, run.end()));
        for (Run part : free) {
            if (part.matched() >= passageWords) {
                kept.add(part);
            }
        }
    }
}
