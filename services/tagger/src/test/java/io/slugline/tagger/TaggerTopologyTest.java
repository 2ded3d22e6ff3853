package io.slugline.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.runtime.kit.ServiceDriver;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerTopologyTest {
    private static final Instant RECEIVED = Instant.parse("2023-05-09T08:15:00Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void anArticleKeepsItsNumberAndGoesToItsEdition() {
        try (ServiceDriver driver = new ServiceDriver(new TaggerService(), folder)) {
            driver.send("a-1", Json.write(article()), RECEIVED);

            TestRecord<byte[], byte[]> record = driver.read(Topics.TAGGED).get(0);
            TaggedArticle tagged = Json.read(record.value(), TaggedArticle.class);
            assertEquals("en", new String(record.key(), StandardCharsets.UTF_8));
            assertEquals(7, tagged.deduplicated().sequence());
            assertTrue(
                    tagged.tags().entities().stream()
                            .anyMatch(entity -> entity.name().equals("France")),
                    tagged.tags().toString());
        }
    }

    @Test
    void whatIsNoArticleIsADeadLetter() {
        try (ServiceDriver driver = new ServiceDriver(new TaggerService(), folder)) {
            byte[] wrong = {1, 2, 3};

            driver.send("a-1", wrong, RECEIVED);

            assertArrayEquals(
                    wrong, driver.read(Topics.deadLetters("tagger")).get(0).value());
        }
    }

    private static DeduplicatedArticle article() {
        ArticleId id = new ArticleId("a-1");
        return new DeduplicatedArticle(
                new ArticleDraft(id, RECEIVED)
                        .edition(new Edition("en"))
                        .language("en")
                        .title("Minister visits France")
                        .body(List.of("The minister flew to France on Tuesday. She will see farmers in France."))
                        .article(),
                7,
                1,
                Copy.original(id),
                List.of(),
                "");
    }
}
