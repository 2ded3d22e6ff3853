package io.slugline.runtime.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.slugline.wire.Topic;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a service took in and gave out, as counters. Reasons and topics are closed sets, so the labels are bounded. */
public final class RecordCounts {
    private final String service;
    private final MeterRegistry registry;
    private final Counter in;
    private final Map<String, Counter> byLabel = new ConcurrentHashMap<>();

    public RecordCounts(String service, MeterRegistry registry) {
        this.service = service;
        this.registry = registry;
        in = Counter.builder("slugline.records.in")
                .description("Records read")
                .tag("service", service)
                .register(registry);
    }

    void in() {
        in.increment();
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

    /** Counts a happening of the domain: {@code slugline.copies} by {@code kind}, and the like. */
    public void count(String name, String label, String value) {
        byLabel.computeIfAbsent(
                        name + '|' + value,
                        key -> Counter.builder(name)
                                .tag("service", service)
                                .tag(label, value)
                                .register(registry))
                .increment();
    }

    /** Counts several at once. */
    public void count(String name, int several) {
        byLabel.computeIfAbsent(
                        name,
                        key -> Counter.builder(name).tag("service", service).register(registry))
                .increment(several);
    }

    public MeterRegistry registry() {
        return registry;
    }
}
