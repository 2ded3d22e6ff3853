package io.slugline.deduplicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.copy.Copy.CopyKind;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.runtime.kit.ServiceDriver;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeduplicatorTopologyTest {
    private static final Instant RECEIVED = Instant.parse("2023-05-09T08:15:00Z");
    private static final String BRIDGE =
            "The footbridge over the weir at the lock was shut on Tuesday morning after six of its planks gave way under a"
                    + " milk cart, and the carter was taken to hospital with cuts and bruises to both of his arms.";
    private static final String ORCHARD =
            "The old orchard behind the railway works opened to the public for the first time in forty years, and more"
                    + " than three hundred people came on the first afternoon to see its pear trees in flower.";

    @TempDir
    Path folder = Path.of("");

    private ServiceDriver driver;

    @BeforeEach
    void start() {
        driver = new ServiceDriver(new DeduplicatorService(), folder);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void eachEditionCountsFromOne() {
        send(article("a-1", "en", BRIDGE));
        send(article("a-2", "de", ORCHARD));
        send(article("a-3", "en", ORCHARD));

        List<Long> numbers =
                judged().stream().map(DeduplicatedArticle::sequence).toList();
        assertEquals(List.of(1L, 1L, 2L), numbers);
    }

    @Test
    void anUnchangedFetchGoesAsideAndTakesNoNumber() {
        send(article("a-1", "en", BRIDGE));
        send(article("a-1", "en", BRIDGE));
        send(article("a-2", "en", ORCHARD));

        assertEquals(
                List.of(1L, 2L),
                judged().stream().map(DeduplicatedArticle::sequence).toList());
        assertEquals(
                AsideReason.UNCHANGED,
                driver.read(Topics.ASIDE, AsideRecord.class).get(0).reason());
    }

    @Test
    void aRedrivenArticleIsANewRevisionThoughItsTextIsTheSame() {
        send(article("a-1", "en", BRIDGE));
        send(article("a-1", "en", BRIDGE), Headers.REDRIVE, "true");

        List<DeduplicatedArticle> judged = judged();
        assertEquals(2, judged.get(1).revision());
        assertEquals(2, judged.get(1).sequence());
    }

    @Test
    void theSameTextElsewhereIsACopy() {
        send(article("a-1", "en", BRIDGE));
        send(article("a-2", "en", BRIDGE));

        DeduplicatedArticle copy = judged().get(1);
        assertEquals(CopyKind.EXACT, copy.copy().kind());
        assertEquals("a-1", copy.copy().family().value());
    }

    @Test
    void aWithdrawnArticleTakesANumberAndDoesNotComeBack() {
        send(article("a-1", "en", BRIDGE));
        send(new ArticleDraft(new ArticleId("a-1"), RECEIVED)
                .edition(new Edition("en"))
                .withdrawn("taken down by the outlet")
                .article());
        send(article("a-1", "en", BRIDGE));
        send(article("a-2", "en", BRIDGE));

        List<DeduplicatedArticle> judged = judged();
        assertEquals(
                List.of(1L, 2L, 3L),
                judged.stream().map(DeduplicatedArticle::sequence).toList());
        assertEquals(2, judged.get(1).revision());
        assertEquals("taken down by the outlet", judged.get(1).article().withdrawn());
        assertEquals(CopyKind.ORIGINAL, judged.get(2).copy().kind());
        assertEquals(
                AsideReason.WITHDRAWN,
                driver.read(Topics.ASIDE, AsideRecord.class).get(0).reason());
    }

    @Test
    void whatIsNoArticleIsADeadLetterAndTakesNoNumber() {
        byte[] wrong = "{\"id\": []".getBytes(StandardCharsets.UTF_8);

        driver.send("en", wrong, RECEIVED);
        send(article("a-1", "en", BRIDGE));

        assertArrayEquals(
                wrong, driver.read(Topics.deadLetters("deduplicator")).get(0).value());
        assertEquals(1, judged().get(0).sequence());
    }

    private List<DeduplicatedArticle> judged() {
        return driver.read(Topics.DEDUPLICATED, DeduplicatedArticle.class);
    }

    private void send(Article article, String... headers) {
        driver.send(article.edition().name(), Json.write(article), article.receivedAt(), headers);
    }

    private static Article article(String id, String edition, String text) {
        return new ArticleDraft(new ArticleId(id), RECEIVED)
                .edition(new Edition(edition))
                .language(edition)
                .body(List.of(text))
                .article();
    }
}
