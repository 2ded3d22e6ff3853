package io.slugline.runtime.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.slugline.wire.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a service took in and gave out, and how long it took, as metrics.
 *
 * <p>The one place that knows the time of day: it is the registry's clock, and nothing is decided by it. Labels are
 * bounded: a name has at most {@link #MOST_VALUES} values in a service, what is beyond is counted as {@code other}.
 */
public final class RecordCounts {
    /** More than the closed sets and the languages of a busy pipeline have; a leak of ids is stopped by it. */
    static final int MOST_VALUES = 100;

    static final String OTHER = "other";

    /** What was received longer ago is replayed or collected from files: its age says nothing about the pipeline. */
    private static final Duration LIVE = Duration.ofDays(1);

    private static final Duration[] LATENCY_BUCKETS = millis(
            50, 100, 200, 300, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000, 10_000, 30_000, 60_000, 300_000, 900_000);
    private static final Duration[] WORK_BUCKETS = millis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000);

    private final String service;
    private final MeterRegistry registry;
    private final Counter in;
    private final Timer work;
    private final AtomicLong lag = new AtomicLong();
    private final Map<String, Map<String, Counter>> byName = new ConcurrentHashMap<>();

    public RecordCounts(String service, MeterRegistry registry) {
        this.service = service;
        this.registry = registry;
        in = Counter.builder("slugline.records.in")
                .description("Records read")
                .tag("service", service)
                .register(registry);
        work = Timer.builder("slugline.record.work")
                .description("Time taken by one record")
                .tag("service", service)
                .serviceLevelObjectives(WORK_BUCKETS)
                .register(registry);
        TimeGauge.builder("slugline.event.lag", lag, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("Age of the newest record when it was read, by its desk time")
                .tag("service", service)
                .register(registry);
    }

    /** A record was read; answers what {@link #done} wants. */
    long in(long deskTime) {
        in.increment();
        lag.set(Math.max(0, registry.config().clock().wallTime() - deskTime));
        return registry.config().clock().monotonicTime();
    }

    /** A record was dealt with; answers in how many nanoseconds. */
    long done(long since) {
        long nanos = registry.config().clock().monotonicTime() - since;
        work.record(nanos, TimeUnit.NANOSECONDS);
        return nanos;
    }

    void out(Topic topic) {
        count("slugline.records.out", "topic", topic.name());
    }

    void aside(String reason) {
        count("slugline.aside", "reason", reason);
    }

    void deadLetter(String reason) {
        count("slugline.dead.letters", "reason", reason);
    }

    /** Says which topics there may be, so that they read as zero, not as absent. */
    public void declareOutputs(List<Topic> topics) {
        declare(
                "slugline.records.out",
                "topic",
                topics.stream().map(Topic::name).toList());
    }

    /** Says which values a label may have, so that they read as zero, not as absent. */
    public void declare(String name, String label, List<String> values) {
        values.forEach(value -> counter(name, label, value));
    }

    /** Says that a happening without a label is counted, so that it reads as zero, not as absent. */
    public void declare(String name) {
        count(name, 0);
    }

    /** Counts a happening of the domain: {@code slugline.copies} by {@code kind}, and the like. */
    public void count(String name, String label, String value) {
        counter(name, label, value).increment();
    }

    /** Counts several at once. */
    public void count(String name, int several) {
        byName.computeIfAbsent(name, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        "", key -> Counter.builder(name).tag("service", service).register(registry))
                .increment(several);
    }

    /** An article that is live has come to its end: how long after it was received. */
    public void enriched(Instant receivedAt) {
        Duration age = Duration.ofMillis(registry.config().clock().wallTime() - receivedAt.toEpochMilli());
        if (!age.isNegative() && age.compareTo(LIVE) < 0) {
            latency().record(age);
        }
    }

    /** From receipt to enriched, of live articles. */
    public Timer latency() {
        return Timer.builder("slugline.received.to.enriched")
                .description("From receipt to enriched, of articles received within the last day")
                .tag("service", service)
                .serviceLevelObjectives(LATENCY_BUCKETS)
                .register(registry);
    }

    public MeterRegistry registry() {
        return registry;
    }

    private Counter counter(String name, String label, String value) {
        Map<String, Counter> values = byName.computeIfAbsent(name, key -> new ConcurrentHashMap<>());
        String bounded = values.size() < MOST_VALUES || values.containsKey(value) ? value : OTHER;
        return values.computeIfAbsent(
                bounded,
                key -> Counter.builder(name)
                        .tag("service", service)
                        .tag(label, key)
                        .register(registry));
    }

    private static Duration[] millis(long... millis) {
        Duration[] durations = new Duration[millis.length];
        for (int i = 0; i < millis.length; i++) {
            durations[i] = Duration.ofMillis(millis[i]);
        }
        return durations;
    }
}
