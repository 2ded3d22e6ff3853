package io.slugline.stories;

import io.slugline.model.article.Article;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An article as counted words: how often each occurs, those of the headline and the lead counting more. */
final class Reading {
    /** The headline and the first paragraphs say what a report is about; tuned, see RATIONALE.md. */
    private static final int HEADLINE_WEIGHT = 3;

    private static final int SHORTEST_WORD = 2;

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    Reading(Article article) {
        add(article.title(), HEADLINE_WEIGHT);
        article.body().forEach(paragraph -> add(paragraph, 1));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    private void add(String text, int weight) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                count(text.substring(start, i), weight);
                start = -1;
            }
        }
    }

    private void count(String word, int weight) {
        if (word.length() >= SHORTEST_WORD) {
            counts.merge(word.toLowerCase(Locale.ROOT), weight, Integer::sum);
        }
    }
}
