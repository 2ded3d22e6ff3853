package io.slugline.launcher.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.runtime.record.Outlet;
import io.slugline.runtime.record.TopicNames;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final long AT = 1_000_000;
    private static final Topic DEAD = Topics.deadLetters("normalizer");

    private final Ledger ledger = new Ledger(new TopicNames("p."));

    @Test
    void itAddsUpWhenEveryRecordEndedInOnePlace() {
        page(0);
        page(1);
        page(2);
        enter(Topics.NORMALIZED, 0, "p.article.raw-0@0", "", "{}");
        enter(Topics.ASIDE, 0, "p.article.raw-0@1", "", "{\"reason\":\"video-page\"}");
        enter(DEAD, 0, "p.article.raw-0@2", "empty", "");
        enter(Topics.DEDUPLICATED, 0, "p.article.normalized-0@0", "", "{}");
        enter(Topics.TAGGED, 0, "p.article.deduplicated-0@0", "", "{}");
        enter(Topics.ENRICHED, 0, "p.article.tagged-0@0", "", "{}");

        assertTrue(ledger.isSettled());
        assertEquals(0, ledger.difference());
        assertEquals(Map.of("video-page", 1L), ledger.sums().get(0).aside());
        assertEquals(Map.of("empty", 1L), ledger.sums().get(0).dead());
        assertEquals(1, ledger.sums().get(0).passed());
    }

    @Test
    void whatEndedNowhereIsOpen() {
        page(0);
        page(70_000);
        enter(Topics.ASIDE, 0, "p.article.raw-0@70000", "", "{\"reason\":\"video-page\"}");

        assertFalse(ledger.isSettled());
        assertEquals(1, ledger.open(Topics.RAW));
        assertEquals(1, ledger.difference());
    }

    @Test
    void whatEndedInTwoPlacesIsNamed() {
        page(0);
        enter(Topics.NORMALIZED, 0, "p.article.raw-0@0", "", "{}");
        enter(DEAD, 0, "p.article.raw-0@0", "malformed", "");
        enter(Topics.DEDUPLICATED, 0, "p.article.normalized-0@0", "", "{}");
        enter(Topics.DEDUPLICATED, 1, "p.article.normalized-0@0", "", "{}");

        assertEquals(1, ledger.sums().get(0).twice());
        assertEquals(1, ledger.sums().get(1).twice());
    }

    @Test
    void severalArticlesOfOnePageAreOnePlace() {
        page(0);
        enter(Topics.NORMALIZED, 0, "p.article.raw-0@0", "", "{}");
        enter(Topics.NORMALIZED, 1, "p.article.raw-0@0", "", "{}");

        assertEquals(0, ledger.sums().get(0).twice());
        assertEquals(1, ledger.sums().get(0).passed());
    }

    @Test
    void aDiagnosticCopyIsNoPlace() {
        page(0);
        enter(DEAD, 0, "p.article.raw-0@0", Outlet.DIAGNOSTIC, "");

        assertEquals(1, ledger.open(Topics.RAW));
        assertEquals(1, ledger.diagnostics());
    }

    @Test
    void anEventIsNoPlaceOfItsArticle() {
        enter(Topics.TAGGED, 0, "p.article.deduplicated-0@0", "", "{}");
        enter(Topics.STORY_EVENT, 0, "p.article.tagged-0@0", "", "{}");

        assertEquals(1, ledger.open(Topics.TAGGED));
    }

    @Test
    void whatIsOlderThanAskedForIsLeftOut() {
        Ledger recent = new Ledger(new TopicNames(""), Instant.ofEpochMilli(AT + 1));

        recent.enter(record("article.raw", 0, new RecordHeaders(), ""));

        assertEquals(0, recent.pages());
        assertTrue(recent.isSettled());
    }

    private void page(long offset) {
        ledger.enter(record("p.article.raw", offset, new RecordHeaders(), "<html>"));
    }

    private void enter(Topic topic, long offset, String madeFrom, String reason, String value) {
        RecordHeaders headers = new RecordHeaders();
        Headers.put(headers, Headers.MADE_FROM, madeFrom);
        if (!reason.isEmpty()) {
            Headers.put(headers, Headers.DEAD_LETTER_REASON, reason);
        }
        ledger.enter(record("p." + topic.name(), offset, headers, value));
    }

    private static ConsumerRecord<byte[], byte[]> record(
            String topic, long offset, RecordHeaders headers, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                AT,
                TimestampType.CREATE_TIME,
                0,
                bytes.length,
                new byte[0],
                bytes,
                headers,
                Optional.empty());
    }
}
