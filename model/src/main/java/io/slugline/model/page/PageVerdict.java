package io.slugline.model.page;

import io.slugline.model.Checks;
import io.slugline.model.article.Article;
import java.util.List;

/** What a page turned out to be. */
public sealed interface PageVerdict {
    /** The page held these articles: one, or the parts of a digest in the page's order. */
    record Articles(List<Article> articles) implements PageVerdict {
        public Articles {
            articles = List.copyOf(articles);
            Checks.require(!articles.isEmpty(), "a page of articles without an article");
        }
    }

    /** The page is in order, but is no article: it goes aside. */
    record NoArticle(AsideReason reason) implements PageVerdict {}

    /** The page cannot be read: it goes to the dead letters with its original bytes. */
    record Unreadable(UnreadableReason reason, String detail) implements PageVerdict {}
}
