package io.slugline.stories;

import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.Told.Difference;
import io.slugline.model.story.Told.QuoteTold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the utterances that an article prints in other words than its story had them. */
final class QuoteWatch {
    /** Two renderings share this much of the shorter one's words. */
    private static final double ALIKE = 0.6;

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_DIFFERENCES = 8;

    private QuoteWatch() {}

    /** Tells which quotes vary what the story knew before the article came. */
    static void watch(TurnDraft draft, String story, List<KeyQuote> known, List<QuoteTold> quotes) {
        for (QuoteTold quote : quotes) {
            List<String> words = words(quote.text());
            boolean verbatim = known.stream().anyMatch(each -> has(each, quote.text()));
            if (!verbatim && words.size() >= FEWEST_WORDS) {
                nearest(known, words)
                        .ifPresent(earlier -> draft.tell(new StoryEvent.QuoteVaried(
                                draft.stamp(story), earlier, quote, differences(words(earlier.text()), words))));
            }
        }
    }

    private static boolean has(KeyQuote known, String text) {
        String folded = String.join(" ", words(text));
        return folded.equals(String.join(" ", words(known.first().text())))
                || known.variants().stream().anyMatch(each -> folded.equals(String.join(" ", words(each.text()))));
    }

    private static Optional<QuoteTold> nearest(List<KeyQuote> known, List<String> words) {
        Optional<QuoteTold> nearest = Optional.empty();
        double most = ALIKE;
        for (KeyQuote quote : known) {
            double alike = alike(words(quote.first().text()), words);
            if (alike >= most && (nearest.isEmpty() || alike > most)) {
                nearest = Optional.of(quote.first());
                most = alike;
            }
        }
        return nearest;
    }

    private static double alike(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        int shorter = Math.min(new HashSet<>(one).size(), new HashSet<>(other).size());
        return shorter < FEWEST_WORDS ? 0 : shared.size() / (double) shorter;
    }

    /** What stands between the words that both have in the same order (longest common subsequence). */
    static List<Difference> differences(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return read(common, was, is);
    }

    private static List<Difference> read(int[][] common, List<String> was, List<String> is) {
        List<Difference> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> gained = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            boolean same = i < was.size() && j < is.size() && was.get(i).equals(is.get(j));
            if (same) {
                flush(found, lost, gained);
                i++;
                j++;
            } else if (j >= is.size() || (i < was.size() && common[i + 1][j] >= common[i][j + 1])) {
                lost.add(was.get(i++));
            } else {
                gained.add(is.get(j++));
            }
        }
        flush(found, lost, gained);
        return found;
    }

    private static void flush(List<Difference> found, List<String> lost, List<String> gained) {
        if ((!lost.isEmpty() || !gained.isEmpty()) && found.size() < MOST_DIFFERENCES) {
            found.add(new Difference(String.join(" ", lost), String.join(" ", gained)));
        }
        lost.clear();
        gained.clear();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordScan scan = new WordScan(text);
        while (scan.next()) {
            words.add(scan.word());
        }
        return words;
    }
}
