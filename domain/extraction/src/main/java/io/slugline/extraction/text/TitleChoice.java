package io.slugline.extraction.text;

import java.util.List;
import java.util.Optional;

/** Chooses the title among the short lines above an article. */
final class TitleChoice {
    /** Names of sites and sections are shorter. */
    private static final int HEADLINE_WORDS = 4;

    /** A title stands near the top; a page with more short lines there is a site map. */
    private static final int MOST_LINES = 200;

    private TitleChoice() {}

    /** The first title of a head; the name of an outlet gives way to the headline below it. */
    static Optional<Entry> first(List<Entry> head) {
        Optional<Entry> first = head.stream().filter(TitleChoice::isTitle).findFirst();
        boolean name = first.isPresent() && Shape.words(first.get().title()) < HEADLINE_WORDS;
        Optional<Entry> headline = head.stream()
                .filter(entry -> name && isTitle(entry) && Shape.words(entry.title()) > HEADLINE_WORDS)
                .findFirst();
        return headline.or(() -> first);
    }

    /** Of a whole page's top: the line that stands twice, else the first of headline length, else the longest. */
    static Optional<Entry> best(List<Entry> head) {
        Optional<Entry> best = Optional.empty();
        int bestScore = 0;
        int lines = Math.min(head.size(), MOST_LINES);
        for (int i = 0; i < lines; i++) {
            Entry entry = head.get(i);
            if (isTitle(entry)) {
                int score = score(entry, head.subList(i + 1, lines));
                best = score > bestScore ? Optional.of(entry) : best;
                bestScore = Math.max(bestScore, score);
            }
        }
        return best;
    }

    private static int score(Entry entry, List<Entry> below) {
        int words = Shape.words(entry.title());
        String folded = Shape.folded(entry.title());
        boolean twice = words >= HEADLINE_WORDS
                && below.stream().anyMatch(other -> Shape.folded(other.title()).equals(folded));
        return Math.min(words, HEADLINE_WORDS) + (twice ? HEADLINE_WORDS : 0);
    }

    private static boolean isTitle(Entry entry) {
        return entry.is(Kind.TITLE) && !RelatedList.isHeading(entry.text());
    }
}
