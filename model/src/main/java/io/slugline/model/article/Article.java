package io.slugline.model.article;

import io.slugline.model.ArticleId;
import io.slugline.model.Checks;
import io.slugline.model.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One text published at one URL, clean: what the normalizer makes of a page. Absent texts are empty.
 *
 * @param partOf the page this article was cut from, when the page was a digest of several; else empty
 * @param url canonical; empty where the page bears none
 * @param language ISO 639-1 code, {@code und} when it cannot be told
 * @param receivedAt desk time
 * @param receivedAtAssumed whether desk time was made up, because the page came without one
 * @param credits agencies and outlets whose reporting the article says it uses
 * @param body paragraphs in order; a paragraph is never empty and holds no line break
 * @param headings indices of the paragraphs that are headings, ascending
 * @param image URL of the lead image
 * @param withdrawn why it was withdrawn, which leaves nothing of its text; empty when it was not
 */
public record Article(
        ArticleId id,
        String partOf,
        String url,
        Source source,
        String title,
        List<String> authors,
        String language,
        Edition edition,
        Optional<Published> published,
        Optional<Published> modified,
        Instant receivedAt,
        boolean receivedAtAssumed,
        Optional<Dateline> dateline,
        List<String> credits,
        List<String> body,
        List<Integer> headings,
        String section,
        List<String> keywords,
        String image,
        String withdrawn) {
    /** What stands between two paragraphs when offsets are counted. */
    public static final String PARAGRAPH_BREAK = "\n\n";

    public Article {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        body = List.copyOf(body);
        headings = List.copyOf(headings);
        keywords = List.copyOf(keywords);
        for (int heading : headings) {
            Checks.require(0 <= heading && heading < body.size(), "heading " + heading + " is no paragraph");
        }
    }

    /** Whether its outlet or the law took it back; no name of a bean, which would travel. */
    public boolean wasWithdrawn() {
        return !withdrawn.isEmpty();
    }

    /** The text that spans count in. */
    public String text() {
        return String.join(PARAGRAPH_BREAK, body);
    }

    /** A draft that holds all of this article, to change some of it. */
    public ArticleDraft draft() {
        return new ArticleDraft(this);
    }

    public Article withPublished(Published date) {
        return draft().published(date).article();
    }
}
