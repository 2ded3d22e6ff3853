package io.slugline.endtoend.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.collector.Collector;
import io.slugline.endtoend.Snapshot;
import io.slugline.launcher.command.Logs;
import io.slugline.launcher.pipeline.Ledger;
import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real run on hostile files and records: nothing stops, nothing is lost, and the sums are those of the kinds. */
class HostileRunIT {
    /** What is larger is dear, and was seen on the test driver. */
    private static final int SMALL = 30_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyBadPageHasItsPlaceAndTheGoodOnesComeThrough() throws IOException, InterruptedException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Map<Place, Integer> expected = new EnumMap<>(HostileFiles.write(pages));
        Logs.to(folder.resolve("log.txt"));
        try (LocalRun run = LocalRun.start(folder.resolve("data"), Map.of(), Optional.empty())) {
            assertTrue(run.pipeline().awaitRunning());
            try (Collector collector = Collector.open(run.settings(), Clock.systemUTC())) {
                int found =
                        expected.values().stream().mapToInt(Integer::intValue).sum();
                assertEquals(found, collector.collect(pages, progress -> {}).pagesFound());
            }
            send(run.bootstrap()).forEach(hostile -> expected.merge(hostile.place(), 1, Integer::sum));

            Snapshot snapshot = settled(run);

            assertEquals(0, snapshot.ledger().difference());
            assertEquals(expected, places(snapshot.ledger()));
            assertTrue(run.pipeline().failed().isEmpty());
        }
    }

    private static List<Hostile> send(String bootstrap) {
        Set<String> kinds = new HashSet<>();
        List<Hostile> sent = Corpus.all().stream()
                .filter(hostile -> hostile.value().length < SMALL || kinds.add(hostile.kind()))
                .toList();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "max.request.size", Topic.MOST_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            sent.forEach(hostile -> send(hostile, producer));
        }
        return sent;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what does not arrive is missed below
    private static void send(Hostile hostile, KafkaProducer<byte[], byte[]> producer) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topics.RAW.name(), null, Hostile.AT.toEpochMilli(), Hostile.bytes(hostile.id()), hostile.value());
        hostile.completeHeaders().forEach((name, value) -> record.headers().add(name, Hostile.bytes(value)));
        producer.send(record);
    }

    private static Snapshot settled(LocalRun run) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(4))
                .until(() -> run.pipeline().failed().isPresent()
                        || Snapshot.at(run.bootstrap()).ledger().isSettled());
        return Snapshot.at(run.bootstrap());
    }

    private static Map<Place, Integer> places(Ledger ledger) {
        long letters = Topics.SERVICES.stream()
                .mapToLong(service -> ledger.count(Topics.deadLetters(service)))
                .sum();
        return new EnumMap<>(Map.of(
                Place.ENRICHED, (int) ledger.count(Topics.ENRICHED),
                Place.ASIDE, (int) ledger.count(Topics.ASIDE),
                Place.DEAD_LETTER, (int) (letters - ledger.diagnostics())));
    }
}
