package io.slugline.extraction.html;

import io.slugline.model.article.Published;
import java.util.List;
import java.util.Optional;

/**
 * One of several articles that a page shows in full, each under a heading of its own.
 *
 * @param url where its heading leads, empty if it leads nowhere
 * @param headings indices of the paragraphs that are headings, ascending
 */
public record HtmlPart(
        String title,
        String url,
        List<String> authors,
        Optional<Published> published,
        List<String> paragraphs,
        List<Integer> headings) {
    public HtmlPart {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        headings = List.copyOf(headings);
    }
}
