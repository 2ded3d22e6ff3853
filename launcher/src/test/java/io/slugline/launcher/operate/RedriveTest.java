package io.slugline.launcher.operate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.ArticleDraft;
import io.slugline.runtime.record.TopicNames;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class RedriveTest {
    private static final long AT = 1_678_000_000_000L;
    private static final byte[] PAGE = {'<', (byte) 0xff, 'p', '>'};

    @Test
    void aPageGoesBackInAsItWasAndSaysWhereItCameFrom() {
        RecordHeaders headers = new RecordHeaders();
        Headers.put(headers, Headers.URL, "https://example.org/a");
        DeadLetter letter = letter("normalizer", "malformed", headers, PAGE);

        ProducerRecord<byte[], byte[]> record = Redrive.of(letter).orElseThrow().record(new TopicNames("p."));

        assertEquals("p." + Topics.RAW.name(), record.topic());
        assertArrayEquals(PAGE, record.value());
        assertArrayEquals(letter.record().key(), record.key());
        assertEquals(AT, record.timestamp());
        assertEquals(Optional.of("https://example.org/a"), Headers.text(record.headers(), Headers.URL));
        assertEquals(Optional.of("true"), Headers.text(record.headers(), Headers.REDRIVE));
        assertEquals(Optional.of("normalizer.dead-letter-0@5"), Headers.text(record.headers(), Redrive.REDRIVEN_FROM));
        assertNull(record.headers().lastHeader(Headers.DEAD_LETTER_REASON));
        assertNull(record.headers().lastHeader(Headers.MADE_FROM));
    }

    @Test
    void anArticleGoesBackIntoTheLogOfItsEdition() {
        byte[] article = Json.write(new ArticleDraft(new ArticleId("a-1"), Instant.ofEpochMilli(AT))
                .edition(new Edition("es"))
                .article());

        Redrive redrive = Redrive.of(letter("tagger", "malformed", new RecordHeaders(), article))
                .orElseThrow();

        assertEquals(Topics.NORMALIZED, redrive.target());
        assertArrayEquals("es".getBytes(StandardCharsets.UTF_8), redrive.key());
        assertArrayEquals(article, redrive.record(new TopicNames("")).value());
    }

    @Test
    void whatIsNotWholeOrNoArticleOrWentOnStays() {
        RecordHeaders tooLarge = new RecordHeaders();
        Headers.put(tooLarge, Headers.DEAD_LETTER_LENGTH, "9000000");

        assertEquals(Optional.empty(), Redrive.of(letter("normalizer", "too-large", tooLarge, PAGE)));
        assertEquals(Optional.empty(), Redrive.of(letter("tagger", "malformed", new RecordHeaders(), PAGE)));
        assertEquals(Optional.empty(), Redrive.of(letter("tagger", "diagnostic", new RecordHeaders(), PAGE)));
    }

    private static DeadLetter letter(String service, String reason, RecordHeaders headers, byte[] value) {
        Headers.put(headers, Headers.DEAD_LETTER_REASON, reason);
        Headers.put(headers, Headers.MADE_FROM, "article.raw-0@3");
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                service + ".dead-letter",
                0,
                5,
                AT,
                TimestampType.CREATE_TIME,
                0,
                value.length,
                "p-1".getBytes(StandardCharsets.UTF_8),
                value,
                headers,
                Optional.empty());
        return new DeadLetter(service, record);
    }
}
