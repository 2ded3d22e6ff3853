package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.state.Shelf;
import io.slugline.model.story.Told.Claim;

/** Tells whether an article speaks with the voice of an earlier one: it is its revision, or of the same outlet. */
record Voices(Article article, Shelf<ArticleFile> articles) {
    boolean isOf(ArticleId earlier) {
        String outlet = Origins.outlet(article);
        return earlier.equals(article.id())
                || articles.get(earlier.value())
                        .map(file -> file.outlet().equals(outlet))
                        .orElse(false);
    }

    /** Whether one who made the claim speaks here. */
    boolean made(Claim claim) {
        return claim.articles().stream().anyMatch(this::isOf);
    }
}
