package io.slugline.model.stage;

import io.slugline.model.article.Article;
import io.slugline.model.tag.Tags;

/**
 * A numbered article with its tags.
 *
 * @param untagged why it has none; empty when it was tagged
 */
public record TaggedArticle(DeduplicatedArticle deduplicated, Tags tags, String untagged) {
    public Article article() {
        return deduplicated.article();
    }
}
