package io.slugline.stories;

import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.Told.Difference;
import io.slugline.model.story.Told.QuoteTold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the utterances that an article prints in other words than its story had them. */
final class QuoteWatch {
    /** Two renderings share this much of the shorter one's words. */
    private static final double ALIKE = 0.6;

    private static final int FEWEST_WORDS = 6;
    /** Fewer words in a headline's marks are a term. */
    private static final int FEWEST_IN_HEADLINE = 3;

    private static final int MOST_DIFFERENCES = 8;

    private final Utterances utterances = new Utterances();

    /** Tells which quotes vary what the story knew before the article came. */
    void watch(TurnDraft draft, String story, List<KeyQuote> known, List<QuoteTold> quotes) {
        for (QuoteTold quote : quotes) {
            Utterance words = utterances.of(quote.text());
            if (words.count() >= FEWEST_WORDS && known.stream().noneMatch(each -> has(each, words))) {
                nearest(known, words)
                        .ifPresent(earlier -> draft.tell(new StoryEvent.QuoteVaried(
                                draft.stamp(story),
                                earlier,
                                quote,
                                differences(words(earlier.text()), words(quote.text())))));
            }
        }
    }

    /**
     * Tells which words that stand between marks in the headline nobody said so: the article's own quotes have most of
     * them, in other words or another order.
     */
    void watchHeadline(TurnDraft draft, String story, String headline, List<QuoteTold> quotes) {
        for (String quoted : HeadlineQuotes.in(headline)) {
            List<String> words = words(quoted);
            boolean printed = quotes.stream().anyMatch(quote -> isIn(words, words(quote.text())));
            if (!printed && words.size() >= FEWEST_IN_HEADLINE) {
                source(words, quotes)
                        .ifPresent(said -> draft.tell(new StoryEvent.QuoteVaried(
                                draft.stamp(story),
                                said,
                                new QuoteTold(said.article(), said.speaker(), quoted),
                                differences(words(said.text()), words))));
            }
        }
    }

    private static boolean isIn(List<String> words, List<String> said) {
        return Collections.indexOfSubList(said, words) >= 0;
    }

    /** The quote that has most of the headline's words. */
    private static Optional<QuoteTold> source(List<String> words, List<QuoteTold> quotes) {
        Optional<QuoteTold> source = Optional.empty();
        long most = StrictMath.round(words.size() * ALIKE);
        for (QuoteTold quote : quotes) {
            Set<String> said = new HashSet<>(words(quote.text()));
            long shared = words.stream().filter(said::contains).count();
            if (shared >= most && (source.isEmpty() || shared > most)) {
                source = Optional.of(quote);
                most = shared;
            }
        }
        return source;
    }

    private boolean has(KeyQuote known, Utterance words) {
        return words.isVerbatim(utterances.of(known.first().text()))
                || known.variants().stream().anyMatch(each -> words.isVerbatim(utterances.of(each.text())));
    }

    private Optional<QuoteTold> nearest(List<KeyQuote> known, Utterance words) {
        Optional<QuoteTold> nearest = Optional.empty();
        double most = ALIKE;
        for (KeyQuote quote : known) {
            double alike = alike(utterances.of(quote.first().text()), words);
            if (alike >= most && (nearest.isEmpty() || alike > most)) {
                nearest = Optional.of(quote.first());
                most = alike;
            }
        }
        return nearest;
    }

    private static double alike(Utterance one, Utterance other) {
        int shorter = Math.min(one.words().length, other.words().length);
        return shorter < FEWEST_WORDS ? 0 : one.shared(other) / (double) shorter;
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
