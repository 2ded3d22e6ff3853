package io.slugline.extraction;

import io.slugline.extraction.html.HtmlPart;
import io.slugline.extraction.html.HtmlReading;
import io.slugline.extraction.text.TextArticle;
import io.slugline.model.article.Published;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells of one article, whichever reader read it.
 *
 * @param url the article's own address as the page bears it, empty if it bears none
 * @param outlet as the page names itself
 * @param claim the language the page claims
 */
record Telling(
        String title,
        String url,
        String outlet,
        List<String> authors,
        Optional<Published> published,
        Optional<Published> modified,
        String claim,
        List<Paragraph> body,
        String section,
        List<String> keywords,
        String image) {
    static Telling of(HtmlReading page) {
        return new Telling(
                page.title(),
                page.canonicalUrl(),
                page.siteName(),
                page.authors(),
                page.published(),
                page.modified(),
                page.languageHint(),
                Paragraph.of(page.paragraphs(), page.headings()),
                page.section(),
                page.keywords(),
                page.image());
    }

    /** A part of a page; what it does not say of itself, the page's own claims do not say either. */
    static Telling of(HtmlPart part, HtmlReading page) {
        return new Telling(
                part.title(),
                part.url(),
                page.siteName(),
                part.authors(),
                part.published(),
                Optional.empty(),
                page.languageHint(),
                Paragraph.of(part.paragraphs(), part.headings()),
                "",
                List.of(),
                "");
    }

    static Telling of(TextArticle article) {
        return new Telling(
                article.title(),
                article.url(),
                article.outlet(),
                article.authors(),
                article.published(),
                article.modified(),
                "",
                Paragraph.of(article),
                article.section(),
                List.of(),
                "");
    }

    /** The same with what a feed says where it says something. */
    Telling fedBy(String feedTitle, List<String> feedAuthors, Optional<Published> feedDate) {
        return new Telling(
                feedTitle.isEmpty() ? title : feedTitle,
                url,
                outlet,
                feedAuthors.isEmpty() ? authors : feedAuthors,
                feedDate.isEmpty() ? published : feedDate,
                modified,
                claim,
                body,
                section,
                keywords,
                image);
    }
}
