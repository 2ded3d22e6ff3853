package io.slugline.stories;

import io.slugline.model.article.Article;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of an article as the desk counts them: what the shipped counts of common words are made with. */
public final class CommonWords {
    private CommonWords() {}

    /** Each word of headline and text once, as its stem, in order. */
    public static List<String> of(Article article) {
        TreeSet<String> stems = new TreeSet<>();
        add(article.title(), stems);
        article.body().forEach(paragraph -> add(paragraph, stems));
        return List.copyOf(stems);
    }

    private static void add(String text, Set<String> stems) {
        WordScan scan = new WordScan(text);
        while (scan.next()) {
            if (scan.length() > 1 || scan.isNumber()) {
                stems.add(scan.stem());
            }
        }
    }
}
