package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users write to {@code entity.override} outlives a restart and is known before the first article is tagged. */
class OverrideIT {
    private static final String PAGE = """
            <html lang="en"><head><title>Bridge shut after crack is found</title></head><body><article>
            <h1>Bridge shut after crack is found</h1>
            <p>The road bridge at Ullerton was shut on Monday after engineers found a crack in its northern pier, the
            county council said.</p>
            <p>Repairs may take three weeks, and traffic goes through the old town of Ullerton until then.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void anOverrideIsReadWholeBeforeTheFirstArticle() throws IOException, InterruptedException, ExecutionException {
        Instant now = Instant.now();
        String override = "{\"entity\":\"place/ullerton-by-hand\",\"from\":\"" + now.minusSeconds(30)
                + "\",\"name\":\"Ullerton\",\"type\":\"place\"}";
        Process first = start("first.txt");
        try {
            send("first.txt", new ProducerRecord<>("entity.override", 0, now.toEpochMilli() - 120_000, "", override));
        } finally {
            stop(first);
        }
        Process second = start("second.txt");
        try {
            ProducerRecord<String, String> page = new ProducerRecord<>("article.raw", PAGE);
            page.headers().add("url", "https://example.org/bridge".getBytes(StandardCharsets.UTF_8));
            send("second.txt", page);

            String enriched = enriched(broker("second.txt"));

            assertTrue(enriched.contains("\"entity\":\"place/ullerton-by-hand\""), enriched);
        } finally {
            stop(second);
        }
    }

    private Process start(String output) throws IOException {
        Process run = Command.start(
                folder.resolve(output), "run", "--data", folder.resolve("data").toString());
        Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .until(() -> !run.isAlive() || read(output).contains("Ready"));
        return run;
    }

    private static void stop(Process run) throws InterruptedException {
        run.destroy();
        assertTrue(run.waitFor(1, TimeUnit.MINUTES));
    }

    private String broker(String output) throws IOException {
        return read(output)
                .lines()
                .filter(line -> line.startsWith("Broker"))
                .findFirst()
                .orElseThrow()
                .replaceAll("Broker\\s+", "");
    }

    private void send(String output, ProducerRecord<String, String> record)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker(output));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static String enriched(String broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "group.id", "override-it",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        StringBuilder values = new StringBuilder();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("article.enriched"));
            Awaitility.await().pollInSameThread().atMost(1, TimeUnit.MINUTES).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.append(record.value());
                }
                return values.length() > 0;
            });
        }
        return values.toString();
    }

    private String read(String output) throws IOException {
        Path file = folder.resolve(output);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
