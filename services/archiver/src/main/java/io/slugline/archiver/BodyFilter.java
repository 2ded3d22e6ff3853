package io.slugline.archiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.slugline.archiver.format.Envelope;
import io.slugline.runtime.record.KeptOut;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Keeps bodies out of an archive whose outlets' terms forbid to keep them: of a page and of a dead letter nothing is
 * left but key, headers and time; of an article all but body and changed words. A replay cannot bring them back.
 */
final class BodyFilter {
    private static final Set<String> ARTICLES =
            Set.of(Topics.NORMALIZED.name(), Topics.DEDUPLICATED.name(), Topics.TAGGED.name(), Topics.ENRICHED.name());
    private static final List<String> TEXTS = List.of("body", "headings", "changes");
    private static final String DEAD_LETTERS = ".dead-letter";
    private static final byte[] NOTHING = new byte[0];

    private final KeptOut keptOut;
    private final boolean holdsArticles;
    private final boolean holdsPages;

    /** A filter for the records of one topic. */
    BodyFilter(String topic, KeptOut keptOut) {
        this.keptOut = keptOut;
        holdsArticles = ARTICLES.contains(topic);
        holdsPages = topic.equals(Topics.RAW.name()) || topic.endsWith(DEAD_LETTERS);
    }

    /** The record as it may be kept. */
    Envelope permitted(Envelope envelope) {
        byte[] value = envelope.value();
        if (keptOut.isNothing() || value == null || !(holdsArticles || holdsPages)) {
            return envelope;
        }
        String url =
                Headers.text(new RecordHeaders(envelope.headers()), Headers.URL).orElse("");
        if (keptOut.holds("", url)) {
            return with(NOTHING, envelope);
        }
        return article(value, envelope);
    }

    /** Dead letters of later steps are articles too; what is no JSON bears its URL as a header, if any. */
    private Envelope article(byte[] value, Envelope envelope) {
        try {
            return Json.readTree(value) instanceof ObjectNode article && isKeptOut(article)
                    ? with(bodiless(article), envelope)
                    : envelope;
        } catch (MalformedRecordException noArticle) {
            return envelope;
        }
    }

    private boolean isKeptOut(JsonNode article) {
        boolean hasText = article.path("body").size() > 0
                || !article.path("html").isMissingNode()
                || !article.path("text").isMissingNode();
        return hasText
                && keptOut.holds(
                        article.path("source").path("domain").asText(),
                        article.path("url").asText());
    }

    private static byte[] bodiless(ObjectNode article) {
        article.remove(List.of("html", "text")); // of a feed item
        for (String name : TEXTS) {
            if (article.has(name)) {
                article.putArray(name);
            }
        }
        return Json.write(article);
    }

    private static Envelope with(byte[] value, Envelope envelope) {
        return new Envelope(envelope.offset(), envelope.timestamp(), envelope.key(), envelope.headers(), value);
    }
}
