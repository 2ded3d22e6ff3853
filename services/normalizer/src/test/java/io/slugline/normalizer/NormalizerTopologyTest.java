package io.slugline.normalizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.article.Article;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.AsideRecord;
import io.slugline.runtime.kit.ServiceDriver;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormalizerTopologyTest {
    private static final Instant RECEIVED = Instant.parse("2023-05-09T08:15:00Z");
    private static final String PAGE = """
            <html lang="en"><head><title>Footbridge shut after planks give way</title></head><body><article>
            <h1>Footbridge shut after planks give way</h1>
            <p>The footbridge over the weir was shut on Tuesday morning after six of its planks gave way under a cart,
            the town council said in a statement.</p>
            <p>"I heard a crack like a cupboard falling downstairs," said the lock keeper, Odile Farrant, who has lived
            beside the bridge for thirty years and crosses it every day.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder = Path.of("");

    private ServiceDriver driver;

    @BeforeEach
    void start() {
        driver = new ServiceDriver(new NormalizerService(), folder);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aPageBecomesAnArticleKeyedByItsEdition() {
        send("page-1", PAGE, "url", "https://courier.example/bridge");

        TestRecord<byte[], byte[]> record = driver.read(Topics.NORMALIZED).get(0);
        assertEquals("en", new String(record.key(), StandardCharsets.UTF_8));
        assertEquals(RECEIVED.toEpochMilli(), record.timestamp());
        assertEquals(
                "article.normalized", Headers.text(record.headers(), "ce_type").orElse(""));
        assertEquals(
                RECEIVED.toString(), Headers.text(record.headers(), "ce_time").orElse(""));
    }

    @Test
    void aNullKeyAndNoHeadersAreEnough() {
        send("", PAGE);

        List<Article> articles = driver.read(Topics.NORMALIZED, Article.class);
        assertEquals("Footbridge shut after planks give way", articles.get(0).title());
        assertEquals("", articles.get(0).url());
    }

    @Test
    void brokenCharactersAreCountedAndLeftAsTheyAre() {
        send("page-1", PAGE.replace("planks", "planks â€“ oak â€“"), "url", "https://courier.example/bridge");

        assertTrue(driver.read(Topics.NORMALIZED, Article.class).get(0).title().contains("â€“"));
        assertEquals(1, driver.counted("slugline.defective.pages"));
        assertEquals(4, driver.counted("slugline.broken.characters"));
    }

    @Test
    void anEmptyPageIsADeadLetterWithItsReason() {
        send("page-1", "");

        TestRecord<byte[], byte[]> letter =
                driver.read(Topics.deadLetters("normalizer")).get(0);
        assertEquals(
                "empty",
                Headers.text(letter.headers(), Headers.DEAD_LETTER_REASON).orElse(""));
        assertEquals("page-1", new String(letter.key(), StandardCharsets.UTF_8));
    }

    @Test
    void aFeedItemOfTheWrongShapeIsADeadLetterWithItsOriginalBytes() {
        String wrong = "{\"url\": 5, \"html\": [1, 2]}";

        send("page-1", wrong, "content-type", "application/json");

        TestRecord<byte[], byte[]> letter =
                driver.read(Topics.deadLetters("normalizer")).get(0);
        assertArrayEquals(wrong.getBytes(StandardCharsets.UTF_8), letter.value());
        assertEquals(
                "malformed",
                Headers.text(letter.headers(), Headers.DEAD_LETTER_REASON).orElse(""));
    }

    @Test
    void aPageWithoutRunningTextGoesAside() {
        send("page-1", "<html><head><title>Nothing</title></head><body></body></html>");

        List<AsideRecord> aside = driver.read(Topics.ASIDE, AsideRecord.class);
        assertEquals("page-1", aside.get(0).id());
        assertEquals(AsideReason.NO_ARTICLE, aside.get(0).reason());
    }

    @Test
    void aTimeOfReceiptInTheFutureIsNotBelieved() {
        send("page-1", PAGE, "received-at", "2099-01-01T00:00:00Z");

        assertEquals(
                RECEIVED, driver.read(Topics.NORMALIZED, Article.class).get(0).receivedAt());
    }

    @Test
    void aWithdrawalTakesItsPlaceInTheLogOfItsEdition() {
        String withdrawal =
                "{\"article\":\"a-1\",\"edition\":\"en\",\"url\":\"https://courier.example/bridge\",\"reason\":\"a court\"}";

        send("a-1", withdrawal, Headers.WITHDRAWAL, "true");

        TestRecord<byte[], byte[]> record = driver.read(Topics.NORMALIZED).get(0);
        Article article = Json.read(record.value(), Article.class);
        assertEquals("en", new String(record.key(), StandardCharsets.UTF_8));
        assertEquals("a-1", article.id().value());
        assertEquals("a court", article.withdrawn());
        assertEquals(RECEIVED, article.receivedAt());
    }

    @Test
    void aWithdrawalOfEndlessReasonIsADeadLetter() {
        String withdrawal = "{\"article\":\"a-1\",\"edition\":\"en\",\"reason\":\"%s\"}";

        send("a-1", withdrawal.formatted("so ".repeat(1_000_000)), Headers.WITHDRAWAL, "true");

        assertEquals(1, driver.read(Topics.deadLetters("normalizer")).size());
    }

    @Test
    void anEndlessAddressCountsAsNoneAndAnEndlessIdAsWell() {
        String endless = "x".repeat(3_900_000);

        send(endless, "<html><body></body></html>", "url", endless, "id", endless);

        AsideRecord aside = driver.read(Topics.ASIDE, AsideRecord.class).get(0);
        assertEquals("", aside.url());
        assertTrue(aside.id().matches("p-[0-9a-f]+"), aside.id());
    }

    @Test
    void aWithdrawalThatNamesNoArticleIsADeadLetter() {
        send("a-1", "{\"reason\":\"a court\"}", Headers.WITHDRAWAL, "true");

        assertEquals(1, driver.read(Topics.deadLetters("normalizer")).size());
    }

    @Test
    void theTraceOfAPageGoesOnWithItsArticle() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        send("page-1", PAGE, "traceparent", trace);

        TestRecord<byte[], byte[]> record = driver.read(Topics.NORMALIZED).get(0);
        assertEquals(trace, Headers.text(record.headers(), "traceparent").orElse(""));
        assertTrue(Headers.text(record.headers(), Headers.MADE_FROM).orElse("").startsWith("article.raw-0@"));
    }

    private void send(String key, String page, String... headers) {
        driver.send(key, page.getBytes(StandardCharsets.UTF_8), RECEIVED, headers);
    }
}
