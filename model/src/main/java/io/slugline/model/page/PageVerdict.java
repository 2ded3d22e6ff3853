package io.slugline.model.page;

import io.slugline.model.Checks;
import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import java.util.List;
import java.util.Optional;

/** What a page turned out to be. */
public sealed interface PageVerdict {
    /** The page held these articles: one, or the parts of a digest in the page's order. */
    record Articles(List<Article> articles, Defects defects) implements PageVerdict {
        public Articles {
            articles = List.copyOf(articles);
            Checks.require(!articles.isEmpty(), "a page of articles without an article");
        }

        public Articles(List<Article> articles) {
            this(articles, Defects.NONE);
        }
    }

    /**
     * The page is in order, but is no article: it goes aside.
     *
     * @param title what the page calls itself, empty where it says nothing
     * @param published the day the page bears, if any
     */
    record NoArticle(AsideReason reason, String title, Optional<Published> published) implements PageVerdict {
        public NoArticle(AsideReason reason) {
            this(reason, "", Optional.empty());
        }
    }

    /** The page cannot be read: it goes to the dead letters with its original bytes. */
    record Unreadable(UnreadableReason reason, String detail) implements PageVerdict {}
}
