package io.slugline.endtoend.faults;

import io.slugline.entities.Overrides;
import io.slugline.tagger.OverrideEntries;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends what the mill grinds, each record once and in order whatever befalls the broker, and overrides on the way. */
final class Load implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 300_000;
    private static final long HOUR = 3_600;

    private final Mill mill;
    private final Instant overrideFrom;
    private final int overrideSentAt;
    private final KafkaProducer<byte[], byte[]> producer;
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private Future<?> sending = CompletableFuture.completedFuture("");
    private int next;

    Load(String bootstrap, Mill mill, int pages) {
        this.mill = mill;
        overrideSentAt = pages / 5;
        overrideFrom = Mill.at(pages / 2);
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "enable.idempotence",
                        true,
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        Topic.MOST_BYTES,
                        "max.block.ms",
                        PATIENCE_MILLIS,
                        "delivery.timeout.ms",
                        PATIENCE_MILLIS),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Sends so many more, beside the caller. */
    void more(int records) {
        int from = next;
        next += records;
        sending = sender.submit(() -> {
            for (int number = from; number < from + records; number++) {
                send(number);
            }
            producer.flush();
        });
    }

    /** Whether all of them are with the broker. */
    boolean isDone() {
        return sending.isDone();
    }

    /** The numbers that were sent, or are about to be. */
    int numbers() {
        return next;
    }

    /** What holds of the overrides that are sent. */
    Overrides overrides() {
        return new Overrides(List.of(OverrideEntries.read(entry("place/brackholm-by-hand", overrideFrom))));
    }

    @Override
    public void close() {
        sender.shutdownNow();
        producer.close();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is not sent is missed by the verifier
    private void send(int number) {
        if (number == overrideSentAt) {
            sendOverrides();
        }
        producer.send(mill.record(number));
    }

    /** One that holds, one that comes too late to hold, one that is taken back in time. */
    private void sendOverrides() {
        Instant now = overrideFrom.minusSeconds(HOUR);
        override("place/brackholm-by-hand", overrideFrom, now, true);
        override("place/brackholm-too-late", Mill.START, now, true);
        override("place/brackholm-taken-back", overrideFrom.plusSeconds(HOUR), now, true);
        override("place/brackholm-taken-back", overrideFrom.plusSeconds(HOUR), now, false);
    }

    private void override(String entity, Instant from, Instant now, boolean holds) {
        byte[] key = (entity + "@" + from).getBytes(StandardCharsets.UTF_8);
        byte @Nullable [] value = holds ? entry(entity, from) : null;
        try {
            producer.send(new ProducerRecord<>(Topics.ENTITY_OVERRIDE.name(), 0, now.toEpochMilli(), key, value))
                    .get();
        } catch (ExecutionException unsent) {
            throw new IllegalStateException(unsent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] entry(String entity, Instant from) {
        return "{\"entity\":\"%s\",\"from\":\"%s\",\"name\":\"%s\",\"type\":\"place\"}"
                .formatted(entity, from, Copywriter.PLACE)
                .getBytes(StandardCharsets.UTF_8);
    }
}
