package io.slugline.copies;

import java.util.Arrays;

/**
 * Extends a place where two texts agree to the whole run that they share, across light edits.
 *
 * <p>Word by word in both directions; where the words part, the nearest place is sought at which they agree again: some
 * words replaced, dropped or put in on our side, up to a whole clause left out on either. An extension that stands at
 * the end of a sentence in both texts goes no further than the words agree, and drops the few that agree by chance.
 */
final class RunAligner {
    /** A clause is rarely longer. */
    private static final int LONGEST_CUT = 24;

    /** Words of our own inside a run, for as long as it is still the other's. */
    private static final int MOST_OWN = 6;

    /** So many words must agree again after an edit; fewer when a sentence ends with them in both texts. */
    private static final int AGREE_AGAIN = 3;

    /** Fewer words beyond the end of a sentence are chance: "The", "He said". */
    private static final int BY_CHANCE = 4;

    private final Wording ours;
    private Wording theirs;
    private final int[] map;

    RunAligner(Wording ours) {
        this.ours = ours;
        this.theirs = ours;
        this.map = new int[ours.size()];
        Arrays.fill(map, -1);
    }

    /** Runs are those shared with this text from now on. */
    void readBeside(Wording other) {
        theirs = other;
    }

    /** Where in their text the fingerprint's words stand, its last bits given; -1 if they do not. */
    int place(int here, int thereBits) {
        for (int there = thereBits;
                there + Fingerprints.WORDS <= theirs.size();
                there += 1 << FingerprintIndex.POSITION_BITS) {
            int agreeing = 0;
            while (agreeing < Fingerprints.WORDS && ours.hash(here + agreeing) == theirs.hash(there + agreeing)) {
                agreeing++;
            }
            if (agreeing == Fingerprints.WORDS) {
                return there;
            }
        }
        return -1;
    }

    /** The run around a place where {@code length} words agree. */
    Run around(int number, int here, int there, int length) {
        for (int i = 0; i < length; i++) {
            map[here + i] = there + i;
        }
        int reached = extend(here + length, there + length, 1);
        int begun = extend(here - 1, there - 1, -1);
        int end = withoutChance(reached, -1);
        int start = withoutChance(begun, 1) + 1;
        Run run = new Run(number, start, Arrays.copyOfRange(map, start, Math.max(start, end)));
        Arrays.fill(map, begun + 1, reached, -1);
        return run;
    }

    /** Where our side of the run ends, going on from the given words; writes the map on the way. */
    private int extend(int here, int there, int step) {
        int i = here;
        int j = there;
        while (true) {
            while (agree(i, j)) {
                map[i] = j;
                i += step;
                j += step;
            }
            int skip = bothAtEnd(i, j, step) ? -1 : agreeAgain(i, j, step);
            if (skip < 0) {
                return i;
            }
            i += step * (skip / (LONGEST_CUT + 1));
            j += step * (skip % (LONGEST_CUT + 1));
        }
    }

    /** The end without the few words that follow on the end of a sentence, seen backwards from the end reached. */
    private int withoutChance(int reached, int back) {
        int last = reached + back;
        if (bothAtEnd(reached, map[last] - back, -back)) {
            return reached;
        }
        int end = reached;
        for (int n = 1; n < BY_CHANCE; n++) {
            int word = reached + back * n;
            end = isMapped(word) && isMapped(word + back) && bothAtEnd(word, map[word], -back) ? word : end;
        }
        return end;
    }

    private boolean isMapped(int word) {
        return word >= 0 && word < map.length && map[word] >= 0;
    }

    /** How many words to leave out on our side and on theirs, the fewest that do; -1 if none do. */
    private int agreeAgain(int i, int j, int step) {
        int mostOwn = atEnd(ours, i, step) ? 0 : MOST_OWN;
        int mostCut = atEnd(theirs, j, step) ? 0 : LONGEST_CUT;
        int best = -1;
        for (int own = 0; own <= mostOwn && isOurs(i + step * own); own++) {
            int most = best < 0 ? mostCut : Math.min(mostCut, sum(best) - own - 1);
            int cut = agreeingCut(i + step * own, j, step, own == 0 ? 1 : 0, most);
            best = cut < 0 ? best : own * (LONGEST_CUT + 1) + cut;
        }
        return best;
    }

    private static int sum(int skip) {
        return skip / (LONGEST_CUT + 1) + skip % (LONGEST_CUT + 1);
    }

    /** How many of their words to leave out, from so many to so many, until they agree with ours; -1 if they never do. */
    private int agreeingCut(int i, int j, int step, int least, int most) {
        int word = ours.hash(i);
        int last = Math.min(most, step > 0 ? theirs.size() - 1 - j : j);
        for (int cut = least, at = j + step * least; cut <= last; cut++, at += step) {
            if (theirs.hash(at) == word && agreeFrom(i, at, step)) {
                return cut;
            }
        }
        return -1;
    }

    private boolean agreeFrom(int i, int j, int step) {
        for (int n = 0; n < AGREE_AGAIN; n++) {
            if (n > 0 && bothAtEnd(i + step * n, j + step * n, step)) {
                return true;
            }
            if (!agree(i + step * n, j + step * n)) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(int i, int j) {
        return isOurs(i) && isTheirs(j) && ours.hash(i) == theirs.hash(j);
    }

    private boolean isOurs(int word) {
        return word >= 0 && word < ours.size();
    }

    private boolean isTheirs(int word) {
        return word >= 0 && word < theirs.size();
    }

    /** Whether in both texts a sentence ends before these words, in the direction of the step. */
    private boolean bothAtEnd(int i, int j, int step) {
        return atEnd(ours, i, step) && atEnd(theirs, j, step);
    }

    private static boolean atEnd(Wording wording, int word, int step) {
        int before = step > 0 ? word - 1 : word;
        return before < 0 || before >= wording.size() || wording.endsSentence(before);
    }
}
