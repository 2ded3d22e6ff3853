package io.slugline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.StoryId;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.article.Source;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryLink;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void halfACharacterIsReplacedAndAWholeOneKept() {
        String json =
                "{\"title\":\"\\ud83d a \\udc00\\ud83d\\ude00 \\ud83d\",\"authors\":[\"\\ude00\"],\"text\":\"so\"}";

        FeedItemJson item = Json.read(json, FeedItemJson.class);

        assertEquals("\ufffd a \ufffd\ud83d\ude00 \ufffd", item.title());
        assertEquals(List.of("\ufffd"), item.authors());
        assertEquals("so", item.text());
    }

    @Test
    void anEnrichedArticleReadsBackAsItWasWritten() {
        ArticleId id = new ArticleId("a-1");
        EnrichedArticle article = new EnrichedArticle(
                new TaggedArticle(
                        new DeduplicatedArticle(
                                new ArticleDraft(id, Instant.EPOCH)
                                        .edition(new Edition("en"))
                                        .source(new Source("Example Wire", "example.org"))
                                        .body(List.of("One.", "Two."))
                                        .article(),
                                7,
                                1,
                                Copy.original(id),
                                List.of(),
                                ""),
                        new Tags(
                                List.of(new Mention(new Span(0, 3), EntityType.PERSON, new EntityId("Q1"))),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        ""),
                new StoryLink(new StoryId("s-1"), "A/B", StoryLink.Verdict.OPENED, 0, List.of(), Optional.empty()),
                News.NONE);

        byte[] json = Json.write(article);

        assertEquals(article, Json.read(json, EnrichedArticle.class));
    }
}
