package io.slugline.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void anOverrideAppliesFromItsDeskTimeOn() {
        try (ServiceDriver driver = new ServiceDriver(new TaggerService(), folder)) {
            override(driver, RECEIVED, "place/own-france");
            driver.send("a-1", Json.write(article(RECEIVED.minusMillis(1))), RECEIVED);
            driver.send("a-1", Json.write(article(RECEIVED)), RECEIVED);

            List<TaggedArticle> tagged = driver.read(Topics.TAGGED, TaggedArticle.class);

            assertFalse(names(tagged.get(0), "place/own-france"), tagged.get(0).toString());
            assertTrue(names(tagged.get(1), "place/own-france"), tagged.get(1).toString());
        }
    }

    @Test
    void anOverrideOnShortNoticeIsNotTaken() {
        try (ServiceDriver driver = new ServiceDriver(new TaggerService(), folder)) {
            driver.sendTo(Topics.ENTITY_OVERRIDE, "", written(RECEIVED, "place/own-france"), RECEIVED.minusSeconds(59));
            driver.send("a-1", Json.write(article(RECEIVED)), RECEIVED);

            assertFalse(names(driver.read(Topics.TAGGED, TaggedArticle.class).get(0), "place/own-france"));
        }
    }

    @Test
    void anOverrideCanBeTakenBackUntilItIsInForce() {
        try (ServiceDriver driver = new ServiceDriver(new TaggerService(), folder)) {
            override(driver, RECEIVED, "place/own-france");
            override(driver, RECEIVED.plusSeconds(1), "place/other-france");
            takeBack(driver, "place/other-france@" + RECEIVED.plusSeconds(1), RECEIVED.minusSeconds(60));
            takeBack(driver, "place/own-france@" + RECEIVED, RECEIVED.minusSeconds(30));
            driver.send("a-1", Json.write(article(RECEIVED.plusSeconds(2))), RECEIVED);

            TaggedArticle tagged =
                    driver.read(Topics.TAGGED, TaggedArticle.class).get(0);
            assertTrue(names(tagged, "place/own-france"), tagged.toString());
        }
    }

    @Test
    void whatIsNoOverrideChangesNothing() {
        try (ServiceDriver driver = new ServiceDriver(new TaggerService(), folder)) {
            driver.sendTo(Topics.ENTITY_OVERRIDE, "", new byte[] {'{'}, RECEIVED);
            driver.sendTo(Topics.ENTITY_OVERRIDE, "", "{\"entity\":\"\"}".getBytes(StandardCharsets.UTF_8), RECEIVED);
            driver.sendTo(Topics.ENTITY_OVERRIDE, "", null, RECEIVED);
            driver.send("a-1", Json.write(article(RECEIVED)), RECEIVED);

            assertTrue(names(driver.read(Topics.TAGGED, TaggedArticle.class).get(0), "Q142"));
        }
    }

    private static void override(ServiceDriver driver, Instant from, String entity) {
        driver.sendTo(Topics.ENTITY_OVERRIDE, "", written(from, entity), from.minusSeconds(60));
    }

    private static void takeBack(ServiceDriver driver, String key, Instant at) {
        driver.sendTo(Topics.ENTITY_OVERRIDE, key, null, at);
    }

    private static byte[] written(Instant from, String entity) {
        String written =
                "{\"entity\":\"" + entity + "\",\"from\":\"" + from + "\",\"name\":\"France\",\"type\":\"place\"}";
        return written.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean names(TaggedArticle article, String entity) {
        return article.tags().mentions().stream()
                .anyMatch(mention -> mention.entity().value().equals(entity));
    }

    private static DeduplicatedArticle article() {
        return article(RECEIVED);
    }

    private static DeduplicatedArticle article(Instant received) {
        ArticleId id = new ArticleId("a-1");
        return new DeduplicatedArticle(
                new ArticleDraft(id, received)
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
