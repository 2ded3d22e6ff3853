package io.slugline.model.stage;

import io.slugline.model.Checks;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Change;
import io.slugline.model.copy.Copy;
import java.util.List;

/**
 * An article with its place in the edition's order and what is known of its copies.
 *
 * @param sequence the edition's number for it, from 1, without gaps
 * @param revision 1 for a new article
 * @param unjudged why copies could not be judged; empty when they were
 */
public record DeduplicatedArticle(
        Article article, long sequence, int revision, Copy copy, List<Change> changes, String unjudged) {
    public DeduplicatedArticle {
        Checks.require(sequence >= 1, "sequence " + sequence);
        Checks.require(revision >= 1, "revision " + revision);
        changes = List.copyOf(changes);
    }
}
