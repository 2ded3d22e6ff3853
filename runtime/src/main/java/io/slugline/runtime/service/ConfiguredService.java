package io.slugline.runtime.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.settings.Settings;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** A service whose settings are checked and whose topology is built: all it can do is start. */
public final class ConfiguredService {
    private final StreamService service;
    private final Settings settings;
    private final MeterRegistry registry;
    private final Topology topology;

    private ConfiguredService(StreamService service, Settings settings, MeterRegistry registry) {
        this.service = service;
        this.settings = settings;
        this.registry = registry;
        topology = service.topology(settings, new RecordCounts(service.name(), registry));
    }

    public static ConfiguredService of(StreamService service, Settings settings, MeterRegistry registry) {
        return new ConfiguredService(service, settings, registry);
    }

    /** The wiring, for people. */
    public String describe() {
        return topology.describe().toString();
    }

    /**
     * Starts the service.
     *
     * @throws io.slugline.runtime.settings.InvalidSettingException when its state was written for another number of
     *     partitions
     */
    public RunningService start() {
        Properties properties = StreamsProperties.of(service.name(), settings);
        if (service.isStateful()) {
            FixedPartitions.check(service, settings);
        }
        KafkaStreams streams = new KafkaStreams(topology, new StreamsConfig(properties));
        new KafkaStreamsMetrics(streams, List.of(Tag.of("service", service.name()))).bindTo(registry);
        RunningService running = new RunningService(service.name(), streams, describe());
        streams.start();
        return running;
    }
}
