package io.slugline.stories;

import io.slugline.model.state.Shelf;
import java.util.HashMap;
import java.util.Map;

/** In how many of the edition's articles each word has occurred. */
final class Background {
    private static final String TOTAL = "total";

    private final Shelf<BackgroundPage> shelf;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private int articles;

    Background(Shelf<BackgroundPage> shelf) {
        this.shelf = shelf;
        shelf.forEach((key, page) -> {
            for (int i = 0; i < page.terms().length; i++) {
                counts.put(page.terms()[i], page.counts()[i]);
            }
            articles = key.equals(TOTAL) ? page.counts()[0] : articles;
        });
    }

    /** How telling a word is: the rarer, the more. */
    double weightOf(int term) {
        double rarity = (articles + 1.0) / (counts.getOrDefault(term, 0) + 1.0);
        return 1 + StrictMath.log(rarity);
    }

    void add(int[] terms) {
        articles++;
        for (int term : terms) {
            int count = counts.merge(term, 1, Integer::sum);
            shelf.put(Integer.toHexString(term), new BackgroundPage(new int[] {term}, new int[] {count}));
        }
        shelf.put(TOTAL, new BackgroundPage(new int[] {0}, new int[] {articles}));
    }
}
