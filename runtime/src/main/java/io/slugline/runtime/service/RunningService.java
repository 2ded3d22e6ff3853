package io.slugline.runtime.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A started service: how it is, and its end. A bug or the broker's trouble ends it for good, and it says so. */
public final class RunningService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningService.class);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final KafkaStreams streams;
    private final String topology;
    private final StreamsTelemetry telemetry;
    private final Restoration restoration;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String cause = "its log says why";

    RunningService(String name, KafkaStreams streams, String topology, StreamsTelemetry telemetry) {
        this.telemetry = telemetry;
        this.name = name;
        this.streams = streams;
        this.topology = topology;
        restoration = new Restoration(name);
        streams.setGlobalStateRestoreListener(restoration);
        streams.setStateListener((now, before) -> changed(now));
        streams.setUncaughtExceptionHandler(failure -> {
            LOG.error("{} failed", name, failure);
            cause = rootOf(failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    }

    public String name() {
        return name;
    }

    public KafkaStreams.State state() {
        return streams.state();
    }

    /** Whether it ended by itself, which it never should. */
    public boolean hasFailed() {
        return streams.state() == KafkaStreams.State.ERROR || streams.state() == KafkaStreams.State.PENDING_ERROR;
    }

    /** What to tell the operator of a service that failed: its name and the root of the trouble. */
    public String trouble() {
        return name + " failed: " + cause;
    }

    public String topology() {
        return topology;
    }

    /** Waits until it runs; answers whether it does. */
    public boolean awaitRunning(Duration atMost) throws InterruptedException {
        return running.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && !hasFailed();
    }

    /** Waits until it has ended, for whatever reason. */
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        streams.close(GRACE);
    }

    /** One gauge: 1 while it runs. */
    void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "slugline.service.running",
                        this,
                        service -> service.state() == KafkaStreams.State.RUNNING ? 1 : 0)
                .description("1 while the service runs, 0 while it starts, restores, rebalances or has failed")
                .tag("service", name)
                .register(registry);
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }

    private void changed(KafkaStreams.State now) {
        LOG.info("{} is {}", name, now);
        if (now.isShuttingDown()) {
            telemetry.close();
        }
        if (now == KafkaStreams.State.RUNNING) {
            restoration.report();
        }
        if (now == KafkaStreams.State.RUNNING || now.hasCompletedShutdown() || now == KafkaStreams.State.ERROR) {
            running.countDown();
        }
        if (now.hasCompletedShutdown() || now == KafkaStreams.State.ERROR) {
            ended.countDown();
        }
    }
}
