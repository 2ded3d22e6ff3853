package io.slugline.extraction.text;

import io.slugline.model.article.Published;
import java.util.List;
import java.util.Optional;

/**
 * One article as a page of plain text bears it. Absent texts are empty.
 *
 * @param url as printed
 * @param outlet as printed
 * @param paragraphs in order, the dateline and credits still with them
 * @param headings indices of the paragraphs that are headings, ascending
 */
public record TextArticle(
        String title,
        String url,
        String outlet,
        List<String> authors,
        Optional<Published> published,
        Optional<Published> modified,
        String section,
        List<String> paragraphs,
        List<Integer> headings) {
    public TextArticle {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        headings = List.copyOf(headings);
    }
}
