package io.slugline.model.stage;

import io.slugline.model.article.Article;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryLink;

/** An article with all that is known of it: what consumers read. */
public record EnrichedArticle(TaggedArticle tagged, StoryLink story, News news) {
    public Article article() {
        return tagged.article();
    }
}
