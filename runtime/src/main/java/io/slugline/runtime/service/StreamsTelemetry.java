package io.slugline.runtime.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.streams.KafkaStreams;

/**
 * What Kafka Streams, its clients and RocksDB measure of one service. They make their metrics as threads, tasks and
 * topics come, so these are looked for again and again.
 */
final class StreamsTelemetry implements AutoCloseable {
    private static final Duration REFRESH = Duration.ofSeconds(10);

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

    @Override
    public void close() {
        metrics.close();
        scheduler.shutdownNow();
    }
}
