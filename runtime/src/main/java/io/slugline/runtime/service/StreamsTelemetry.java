package io.slugline.runtime.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;

/**
 * What Kafka Streams, its clients and RocksDB measure of one service. They make their metrics as threads, tasks and
 * topics come, so these are looked for again and again.
 *
 * <p>To look for them is to read them, and what RocksDB measures is read from the open store: whoever reads while stores
 * are closed reaches into freed memory, which ends the process ({@code pthread lock: Invalid argument}). So this is closed
 * before the stores are.
 */
final class StreamsTelemetry implements AutoCloseable {
    private static final Duration REFRESH = Duration.ofSeconds(10);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(20);

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kafka-metrics");
        thread.setDaemon(true);
        return thread;
    });
    private final KafkaStreamsMetrics metrics;

    StreamsTelemetry(String service, KafkaStreams streams, MeterRegistry registry) {
        metrics = new KafkaStreamsMetrics(streams, List.of(Tag.of("service", service)), scheduler, REFRESH);
        metrics.bindTo(registry);
    }

    /** Takes the metrics back, and answers only when nobody reads them any more. */
    @Override
    public void close() {
        scheduler.shutdown();
        try {
            if (!scheduler.awaitTermination(LONGEST_LOOK.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the metrics of Kafka Streams are still being read");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        metrics.close();
    }
}
