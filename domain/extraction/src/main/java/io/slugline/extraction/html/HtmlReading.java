package io.slugline.extraction.html;

import io.slugline.model.article.Published;
import java.util.List;
import java.util.Optional;

/**
 * What a page of HTML says. Absent texts are empty.
 *
 * @param title the article's own, without the site's name or section
 * @param authors as the byline prints them, without "By"
 * @param canonicalUrl absolute, as the page names it
 * @param siteName the outlet as the page names itself
 * @param languageHint the language the page declares, a BCP 47 tag
 * @param paragraphs in order; none is empty, none holds a line break
 * @param headings indices of the paragraphs that are headings, ascending
 * @param image URL of the lead image
 * @param parts the articles of a page that shows several in full, else empty
 */
public record HtmlReading(
        PageKind kind,
        String title,
        List<String> authors,
        Optional<Published> published,
        Optional<Published> modified,
        String canonicalUrl,
        String siteName,
        String languageHint,
        List<String> paragraphs,
        List<Integer> headings,
        String section,
        List<String> keywords,
        String image,
        List<HtmlPart> parts) {
    public HtmlReading {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        headings = List.copyOf(headings);
        keywords = List.copyOf(keywords);
        parts = List.copyOf(parts);
    }
}
