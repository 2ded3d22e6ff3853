package io.slugline.stories;

import io.slugline.model.article.Article;
import java.util.List;

/** The words of an article: of its headline, and of its paragraphs in their order. */
record ArticleWords(Words headline, List<Words> paragraphs) {
    static ArticleWords of(Article article) {
        return new ArticleWords(
                Words.of(article.title()),
                article.body().stream().map(Words::of).toList());
    }

    /** The word at a place, counted from the headline's first word on. */
    String wordAt(int place) {
        Words part = headline;
        int left = place;
        for (int i = 0; left >= part.size(); i++) {
            left -= part.size();
            part = paragraphs.get(i);
        }
        return part.wordAt(left);
    }
}
