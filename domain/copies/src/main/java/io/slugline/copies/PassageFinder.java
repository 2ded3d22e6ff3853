package io.slugline.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the runs of sentences of an article that stood earlier elsewhere, and in which article first.
 *
 * <p>Each fingerprint names its earlier holders. An article with two fingerprints in like places is read and the run
 * aligned; a lone one is nearly always chance. What unrelated articles share in number is common: it is cut out of the runs. Of the holders of one
 * run the earliest is its origin.
 */
final class PassageFinder {
    /** Articles read for one judgement: those that share most. */
    private static final int MOST_READ = 48;

    /** Two fingerprints of one run stand so near each other, and were moved no further apart by an edit. */
    private static final int NEAR = 60;

    private static final int MOVED = 24;

    /** A run may be edited, but at least so much of it stands there. */
    private static final double LEAST_DENSITY = 0.6;

    /** Common words in a row that are a line of their own; fewer are a phrase inside a sentence. */
    private static final int COMMON_LINE = 8;

    private final CopySettings settings;
    private final LiveArticles live;
    private final FingerprintIndex index;

    PassageFinder(CopySettings settings, LiveArticles live, FingerprintIndex index) {
        this.settings = settings;
        this.live = live;
        this.index = index;
    }

    /** All runs of some length that earlier articles hold, whoever was first. */
    List<Run> runs(Wording wording, Fingerprints fingerprints, Archive archive) {
        Hits hits = new Hits(live);
        boolean[] common = new boolean[wording.size()];
        if (index.mayHold(fingerprints)) {
            look(fingerprints, hits, common);
        }
        return withoutCommon(aligned(wording, hits, archive), common);
    }

    private List<Run> aligned(Wording wording, Hits hits, Archive archive) {
        List<Run> runs = new ArrayList<>();
        int[] worthReading = worthReading(hits);
        if (worthReading.length > 0) {
            RunAligner aligner = new RunAligner(wording);
            for (int begin : worthReading) {
                aligner.readBeside(archive.get(hits.number(begin)).wording());
                align(aligner, hits, begin, runs);
            }
        }
        return runs;
    }

    private void look(Fingerprints fingerprints, Hits hits, boolean[] common) {
        Holders holders = new Holders();
        for (int i = 0; i < fingerprints.size(); i++) {
            int word = fingerprints.word(i);
            index.find(fingerprints.value(i), holders);
            fingerprints.heldBy(i, holders.size());
            if (holders.size() >= settings.commonFrom()) {
                Arrays.fill(common, word, word + Fingerprints.WORDS, true);
            } else {
                for (int k = 0; k < holders.size(); k++) {
                    hits.add(holders.number(k), word, holders.word(k));
                }
            }
        }
        hits.group();
    }

    /** The first hits of the articles to read, those with most hits first. */
    private static int[] worthReading(Hits hits) {
        long[] several = new long[hits.size()];
        int found = 0;
        for (int begin = 0, end; begin < hits.size(); begin = end) {
            end = hits.endOf(begin);
            if (inLine(hits, begin, end)) {
                several[found++] = ((long) (hits.size() - (end - begin)) << Integer.SIZE) | begin;
            }
        }
        Arrays.sort(several, 0, found);
        int[] first = new int[Math.min(MOST_READ, found)];
        for (int i = 0; i < first.length; i++) {
            first[i] = (int) several[i];
        }
        return first;
    }

    /** Whether two neighbouring hits stand in like places in both texts. */
    private static boolean inLine(Hits hits, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            int here = hits.here(i) - hits.here(i - 1);
            int there = (hits.there(i) - hits.there(i - 1)) & FingerprintIndex.POSITION_MASK;
            if (here <= NEAR && Math.abs(here - there) <= MOVED) {
                return true;
            }
        }
        return false;
    }

    private void align(RunAligner aligner, Hits hits, int begin, List<Run> into) {
        int done = 0;
        int end = hits.endOf(begin);
        for (int i = begin; i < end; i++) {
            int here = hits.here(i);
            int there = here < done ? -1 : aligner.place(here, hits.there(i));
            if (there >= 0) {
                Run run = aligner.around(hits.number(i), here, there, Fingerprints.WORDS);
                if (run.matched() >= settings.passageWords()
                        && run.matched() >= LEAST_DENSITY * Math.max(run.length(), run.thereEnd() - run.thereStart())) {
                    into.add(run);
                    done = run.end();
                }
            }
        }
    }

    private List<Run> withoutCommon(List<Run> runs, boolean[] common) {
        List<Run> kept = new ArrayList<>(runs.size());
        for (Run run : runs) {
            int from = run.start();
            for (int at = run.start(); at < run.end(); ) {
                int end = endOfCommon(common, at, run.end());
                if (end - at >= COMMON_LINE || (end > at && (at == run.start() || end == run.end()))) {
                    keep(run.within(from, at), kept);
                    from = end;
                }
                at = Math.max(end, at + 1);
            }
            keep(run.within(from, run.end()), kept);
        }
        return kept;
    }

    private void keep(Run run, List<Run> kept) {
        if (run.matched() >= settings.passageWords()) {
            kept.add(run);
        }
    }

    private static int endOfCommon(boolean[] common, int begin, int most) {
        int end = begin;
        while (end < most && common[end]) {
            end++;
        }
        return end;
    }
}
