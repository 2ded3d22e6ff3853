package io.slugline.endtoend.faults;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.wire.FeedItemJson;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import io.slugline.wire.WithdrawalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes up the load, the same for the same seed: small articles of running stories, as feed items, among them copies,
 * revisions, repeats, pages out of order, withdrawals, poison and what is too large. Number {@code n} alone says what the
 * page is.
 */
record Mill(Copywriter copywriter) {
    /** Marks what a foreign client writes to the topics between the services. */
    static final String POISON = "poison";

    static final Instant START = Instant.parse("2022-03-01T00:00:00Z");

    private static final long MILLIS_APART = 30_000;
    private static final long MOST_LATE_MILLIS = 2L * 24 * 3_600_000;
    private static final int OUTLETS = 9;
    private static final int LARGE_PAGE = 2_300_000;
    private static final int LONGEST_UNTIL_WITHDRAWN = 200;
    private static final List<String> INNER =
            List.of(Topics.NORMALIZED.name(), Topics.DEDUPLICATED.name(), Topics.TAGGED.name());

    Mill(long seed) {
        this(new Copywriter(seed));
    }

    /** The desk time of a page that is not late. */
    static Instant at(int number) {
        return START.plusMillis(number * MILLIS_APART);
    }

    /** What is sent as number {@code n}: to {@code article.raw}, or past the service before to a topic behind it. */
    ProducerRecord<byte[], byte[]> record(int number) {
        return switch (kind(number)) {
            case PLAIN -> item(number, url(number), text(number), at(number));
            case COPY -> item(number, url(number), text(number - 40), at(number));
            case REVISION -> item(number, url(number - 60), copywriter.article(number - 60, 1), at(number));
            case REPEAT -> item(number, url(number - 25), text(number - 25), at(number));
            case LATE -> item(number, url(number), text(number), at(number).minusMillis(lateness(number)));
            case POISONED -> raw(number, "application/json", "{\"url\": [" + number, at(number));
            case INNER_POISON -> innerPoison(number);
            case TOO_LARGE -> raw(number, "text/html", "<p>" + "so it went on, ".repeat(LARGE_PAGE / 15), at(number));
            case ROLL -> item(number, url(number), Copywriter.roll(), at(number));
            case BYLINE -> item(number, url(number), text(number), Copywriter.roll(), at(number));
            case TALK -> item(number, url(number), copywriter.talk(number), at(number));
            case WITHDRAWAL -> withdrawal(number);
        };
    }

    /** How many of the first {@code pages} numbers go to {@code article.raw}. */
    int raw(int pages) {
        int raw = 0;
        for (int number = 0; number < pages; number++) {
            raw += kind(number) == PageKind.INNER_POISON ? 0 : 1;
        }
        return raw;
    }

    private PageKind kind(int number) {
        return PageKind.of(copywriter.random(number, 1).nextInt(1_000));
    }

    private static ProducerRecord<byte[], byte[]> item(int number, String url, String text, Instant at) {
        return item(number, url, text, "", at);
    }

    private static ProducerRecord<byte[], byte[]> item(int number, String url, String text, String author, Instant at) {
        String title = text.substring(0, text.indexOf('.'));
        List<String> authors = author.isEmpty() ? List.of() : List.of(author);
        String json = Json.writeText(new FeedItemJson(url, title, "", authors, "", "", text));
        return raw(number, "application/json", json, at);
    }

    private static ProducerRecord<byte[], byte[]> raw(int number, String type, String value, Instant at) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.RAW.name(), null, at.toEpochMilli(), bytes("p-" + number), bytes(value));
        record.headers().add(Headers.CONTENT_TYPE, bytes(type));
        return record;
    }

    private ProducerRecord<byte[], byte[]> withdrawal(int number) {
        int before = number - 1 - copywriter.random(number, 7).nextInt(LONGEST_UNTIL_WITHDRAWN);
        Edition edition = new Edition(Copywriter.language(before).name());
        String url = url(before);
        ArticleId article = ArticleId.ofUrl(edition, url);
        String json = Json.writeText(new WithdrawalJson(article, edition, url, "taken back by its outlet"));
        ProducerRecord<byte[], byte[]> record = raw(number, "application/json", json, at(number));
        Headers.put(record.headers(), Headers.WITHDRAWAL, "true");
        return record;
    }

    private ProducerRecord<byte[], byte[]> innerPoison(int number) {
        Random random = copywriter.random(number, 3);
        String topic = INNER.get(random.nextInt(INNER.size()));
        byte @Nullable [] value = random.nextInt(4) == 0 ? null : bytes("{\"sequence\": -" + number + "}");
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, at(number).toEpochMilli(), bytes("poison-" + number), value);
        record.headers().add(POISON, bytes("yes"));
        return record;
    }

    private String url(int number) {
        int outlet = copywriter.random(number, 4).nextInt(OUTLETS);
        return "https://outlet-%d.example/news/%d".formatted(outlet, Math.max(0, number));
    }

    private String text(int number) {
        return copywriter.article(Math.max(0, number), 0);
    }

    private long lateness(int number) {
        return (long) (copywriter.random(number, 9).nextDouble() * MOST_LATE_MILLIS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
