package io.slugline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.slugline.model.ArticleId;
import io.slugline.model.Span;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.tag.Tags;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The fuzzer's way into the tagger: a line of the input is a paragraph. In the build it reads the seeds that lie beside
 * it and whatever was once found; with {@code JAZZER_FUZZ=1} it looks for more.
 */
final class TaggerFuzzTest {
    private static final Tagger TAGGER = Tagger.shipped();

    @FuzzTest(maxDuration = "10m")
    void anyTextIsTagged(byte[] bytes) {
        List<String> body = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        Article article =
                new ArticleDraft(new ArticleId("a"), Instant.EPOCH).body(body).article();

        Tags tags = TAGGER.tag(article);

        assertEquals(tags, TAGGER.tag(article), "equal articles have equal tags");
        tags.mentions().forEach(mention -> assertInside(mention.span(), article));
        tags.quotes().forEach(quote -> assertInside(quote.span(), article));
    }

    private static void assertInside(Span span, Article article) {
        String text = article.text();
        assertTrue(span.end() <= text.codePointCount(0, text.length()), () -> span + " in " + text);
    }
}
