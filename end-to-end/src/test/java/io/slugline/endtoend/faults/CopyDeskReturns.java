package io.slugline.endtoend.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.copies.CopyMemory;
import io.slugline.copies.DeskLedger;
import io.slugline.copies.IndexCard;
import io.slugline.copies.KeptText;
import io.slugline.copies.LastRevision;
import io.slugline.copies.RevisionTurn;
import io.slugline.copies.UrlCard;
import io.slugline.evaluation.copies.TimedDesk;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.state.Shelf;
import io.slugline.runtime.order.Sequencer.LastNumber;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.runtime.state.StateVersion;
import io.slugline.wire.Json;
import io.slugline.wire.StateSerde;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon a deduplicator that knows a million articles judges again after kill -9, with its state folder and robbed of
 * it. A measurement, run by name only: {@code -Dit.test=CopyDeskReturns -Dreturns.stream=ARTICLES.jsonl}, of so many
 * articles ({@code -Dreturns.articles=N}), with {@code -DargLine="-Xmx4g -XX:MaxDirectMemorySize=12g"}. What a desk
 * remembers of the stream is written into the changelogs as the service writes it; then the service is started.
 */
class CopyDeskReturns {
    private static final String SERVICE = "deduplicator";
    private static final Edition EDITION = new Edition("en");
    private static final int MILLION = 1_000_000;
    private static final int HEAP_MIB = 3_072;
    private static final int ROUNDS = 2;
    private static final Duration LONGEST_RETURN = Duration.ofMinutes(20);
    private static final double MILLIS = 1e3;

    @TempDir
    Path folder = Path.of("");

    private final AtomicLong written = new AtomicLong();

    @Test
    void aKilledDeskOfAMillionArticlesJudgesAgain() throws IOException {
        Path stream = Path.of(System.getProperty("returns.stream"));
        int articles = Integer.getInteger("returns.articles", MILLION);
        try (Site site = Site.start(folder, 1, Map.of(SERVICE, HEAP_MIB))) {
            Site.SERVICES.forEach(service -> site.ship(service).kill());
            Settings settings = Pipeline.settingsReader()
                    .read(Map.of(CommonSettings.BOOTSTRAP.name(), site.bootstrap()), Map.of(), Optional.empty());
            fill(settings, stream, articles);
            System.out.printf(Locale.ROOT, "%,d records of state of %,d articles%n", written.get(), articles);
            site.state(SERVICE).lose();
            back(site, settings, "the first start, without a state folder", 0);
            for (int round = 1; round <= ROUNDS; round++) {
                site.ship(SERVICE).kill();
                back(site, settings, "killed, with its state folder", 2 * round - 1);
                site.ship(SERVICE).kill();
                site.state(SERVICE).lose();
                back(site, settings, "killed, robbed of its state folder", 2 * round);
            }
        }
    }

    /** Starts the service, and tells when it is ready and when its next verdict is there. */
    private static void back(Site site, Settings settings, String what, int before) {
        Ship ship = site.ship(SERVICE);
        long since = System.nanoTime();
        ship.start();
        assertTrue(site.comesTrue(LONGEST_RETURN, ship::isReady), site::lastWords);
        double ready = seconds(since);
        Duration processor = ship.processorTime();
        send(settings, before);
        site.await("a verdict", () -> verdicts(settings) > before);
        System.out.printf(
                Locale.ROOT,
                "%-36s ready after %.1f s, %.1f CPU-seconds; first verdict at %.1f s; %s%n",
                what,
                ready,
                processor.toMillis() / MILLIS,
                seconds(since),
                ship.restored());
        assertEquals(before + 1, verdicts(settings));
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / MILLIS;
    }

    private static int verdicts(Settings settings) {
        AtomicLong records = new AtomicLong();
        TopicReader.readAll(settings, List.of(Topics.DEDUPLICATED.name()), record -> records.incrementAndGet());
        return records.intValue();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a lost record shows in the verdicts
    private static void send(Settings settings, int number) {
        byte[] article = Json.write(new ArticleDraft(
                        new ArticleId("after-" + number), Instant.EPOCH) // desk time stands still
                .edition(EDITION)
                .title("The ferry is back")
                .body(List.of("The ferry " + number + " crossed the sound again on the morning after the storm."))
                .article());
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(ClientProperties.writer(settings))) {
            producer.send(new ProducerRecord<>(Topics.NORMALIZED.name(), bytes(EDITION.name()), article));
        }
    }

    private void fill(Settings settings, Path stream, int articles) throws IOException {
        try (TimedDesk desk = new TimedDesk(stream, articles);
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(ClientProperties.writer(settings))) {
            desk.judge(articles);
            CopyMemory memory = desk.shelves();
            copy(producer, "desk-ledgers", DeskLedger.class, memory.ledger());
            copy(producer, "texts", KeptText.class, memory.texts());
            copy(producer, "index-cards", IndexCard.class, memory.cards());
            copy(producer, "last-revisions", LastRevision.class, memory.revisions());
            copy(producer, "revision-turns", RevisionTurn.class, memory.turns());
            copy(producer, "url-cards", UrlCard.class, memory.urls());
            Writer<LastNumber> numbers = new Writer<>(producer, "last-numbers", LastNumber.class);
            numbers.write(EDITION.name(), new LastNumber(articles));
            Writer<StateVersion.Version> versions =
                    new Writer<>(producer, "state-versions", StateVersion.Version.class);
            versions.write("version", new StateVersion.Version(StateVersion.CURRENT));
        }
    }

    private <V> void copy(KafkaProducer<byte[], byte[]> producer, String store, Class<V> type, Shelf<V> shelf) {
        Writer<V> writer = new Writer<>(producer, store, type);
        shelf.forEach((key, value) -> writer.write(EDITION.name() + "/" + key, value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes into one store's changelog as the store does. */
    private final class Writer<V> {
        private final KafkaProducer<byte[], byte[]> producer;
        private final String changelog;
        private final Serializer<V> serializer;

        Writer(KafkaProducer<byte[], byte[]> producer, String store, Class<V> type) {
            this.producer = producer;
            changelog = "slugline-" + SERVICE + "-" + store + "-changelog";
            serializer = new StateSerde<>(type).serializer();
        }

        @SuppressWarnings("FutureReturnValueIgnored") // a lost record shows in the verdicts
        void write(String key, V value) {
            producer.send(new ProducerRecord<>(changelog, bytes(key), serializer.serialize(changelog, value)));
            written.incrementAndGet();
        }
    }
}
