package io.slugline.extraction;

import io.slugline.extraction.Finish.Finished;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.article.Dateline;
import io.slugline.model.article.Source;
import io.slugline.model.page.RawPage.Arrival;
import java.util.List;
import java.util.Optional;

/** Makes articles of what pages tell: finishes the body, and settles address, source, language, dates and id. */
final class ArticleMaker {
    private final Editions editions;
    private final Languages languages = new Languages();
    private final Finish finish = new Finish();

    ArticleMaker(Editions editions) {
        this.editions = editions;
    }

    /** The article of a page that holds one; its address is the page's where it names no other. Empty without a body. */
    Optional<Article> whole(Telling telling, Arrival arrival) {
        CanonicalUrl own = CanonicalUrl.of(telling.url());
        return make(telling, arrival, own.isEmpty() ? CanonicalUrl.of(arrival.url()) : own, arrival.sourceName())
                .map(ArticleDraft::article);
    }

    /** A part of a digest; the page's address and deliverer are not its own. Empty without a body. */
    Optional<Article> part(Telling telling, Arrival arrival) {
        return make(telling, arrival, CanonicalUrl.of(telling.url()), "")
                .map(draft -> draft.partOf(arrival.page()).article());
    }

    private Optional<ArticleDraft> make(Telling telling, Arrival arrival, CanonicalUrl url, String delivered) {
        Finished finished = finish.finish(telling.body(), telling.authors());
        List<String> body = Paragraph.texts(finished.body());
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String agency = finished.dateline().map(Dateline::agency).orElse("");
        Source source = Sources.of(url, delivered, telling.outlet(), agency);
        String language = languages.of(body, telling.claim());
        Edition edition = editions.of(language, source.domain());
        ArticleDraft draft = new ArticleDraft(id(edition, url, telling.title(), body), arrival.receivedAt())
                .receivedAtAssumed(arrival.receivedAtAssumed())
                .url(url.printed())
                .source(source)
                .language(language)
                .edition(edition)
                .published(Dates.choose(telling.published(), url, finished.dateline()))
                .dateline(finished.dateline())
                .credits(finished.credits())
                .body(body)
                .headings(Paragraph.headings(finished.body()));
        return Optional.of(told(draft, telling));
    }

    /** What is taken over as the page tells it. */
    private static ArticleDraft told(ArticleDraft draft, Telling telling) {
        return draft.title(telling.title())
                .authors(telling.authors())
                .modified(telling.modified())
                .section(telling.section())
                .keywords(telling.keywords())
                .image(telling.image());
    }

    private static ArticleId id(Edition edition, CanonicalUrl url, String title, List<String> body) {
        return url.isEmpty()
                ? ArticleId.ofText(
                        edition, title + Article.PARAGRAPH_BREAK + String.join(Article.PARAGRAPH_BREAK, body))
                : ArticleId.ofUrl(edition, url.key());
    }
}
