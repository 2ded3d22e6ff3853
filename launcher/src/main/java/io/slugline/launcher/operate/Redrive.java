package io.slugline.launcher.operate;

import io.slugline.model.article.Article;
import io.slugline.runtime.record.TopicNames;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * How a dead letter goes back in: the same value, byte for byte, with the desk time it had, at the beginning of the
 * path or of an edition's log. A header forces a new revision and number, and another says where it came from, so that
 * nothing is sent again twice.
 *
 * @param target the topic it re-enters at
 */
@SuppressWarnings("ArrayRecordComponent") // made, sent, thrown away
record Redrive(DeadLetter letter, Topic target, byte @Nullable [] key) {
    /** The dead letter that a record was made from again. */
    static final String REDRIVEN_FROM = "slugline-redriven-from";

    private static final List<String> NOT_OF_THE_ORIGINAL = List.of(
            Headers.DEAD_LETTER_REASON,
            Headers.DEAD_LETTER_DETAIL,
            Headers.DEAD_LETTER_LENGTH,
            Headers.DEAD_LETTER_SHA256,
            Headers.MADE_FROM);

    /** Where it re-enters; none when it cannot, of which {@link #obstacle} tells. */
    static Optional<Redrive> of(DeadLetter letter) {
        if (!obstacle(letter).isEmpty()) {
            return Optional.empty();
        }
        byte[] key = letter.record().key();
        if (startsWithAPage(letter)) {
            return Optional.of(new Redrive(letter, Topics.RAW, key));
        }
        return article(letter)
                .map(article -> article.edition().name().getBytes(StandardCharsets.UTF_8))
                .map(edition -> new Redrive(letter, Topics.NORMALIZED, edition));
    }

    /** Why it cannot be sent again; empty when it can. */
    static String obstacle(DeadLetter letter) {
        if (letter.isDiagnostic()) {
            return "went on already, without what did not fit";
        }
        if (!letter.isWhole()) {
            return "only its beginning was kept: collect the page again";
        }
        if (!startsWithAPage(letter) && article(letter).isEmpty()) {
            return "holds no article";
        }
        return "";
    }

    /** The record that goes back in. */
    ProducerRecord<byte[], byte[]> record(TopicNames names) {
        RecordHeaders headers = new RecordHeaders(letter.record().headers());
        NOT_OF_THE_ORIGINAL.forEach(headers::remove);
        Headers.put(headers, Headers.REDRIVE, "true");
        Headers.put(headers, REDRIVEN_FROM, letter.place());
        return new ProducerRecord<>(
                names.of(target),
                null,
                letter.record().timestamp(),
                key,
                letter.record().value(),
                headers);
    }

    private static boolean startsWithAPage(DeadLetter letter) {
        return letter.service().equals("collector") || letter.service().equals("normalizer");
    }

    /** What later steps add lies beside the article's own fields, so that any of their records is read as an article. */
    private static Optional<Article> article(DeadLetter letter) {
        byte[] value = letter.record().value();
        try {
            return value == null ? Optional.empty() : Optional.of(Json.read(value, Article.class));
        } catch (MalformedRecordException noArticle) {
            return Optional.empty();
        }
    }
}
