package io.slugline.runtime.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.ServiceTopology;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.runtime.state.DamagedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        RecordCounts counts = new RecordCounts(service.name(), registry);
        topology = service.topology(settings, counts);
        counts.declareOutputs(ServiceTopology.outputs(topology));
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
            clearDamagedStores();
        }
        LeftTransactions left = new LeftTransactions(service.name(), settings);
        left.end();
        KafkaStreams streams = new KafkaStreams(topology, new StreamsConfig(properties));
        left.note(streams);
        StreamsTelemetry telemetry = new StreamsTelemetry(service.name(), streams, registry);
        RunningService running = new RunningService(service.name(), streams, describe(), telemetry);
        running.bindTo(registry);
        streams.start();
        return running;
    }

    private void clearDamagedStores() {
        Path state = Path.of(settings.get(CommonSettings.STATE_DIRECTORY));
        try {
            DamagedStores.clear(state.resolve(TopicNames.of(settings).application(service.name())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("state folder " + state + " cannot be read", unreadable);
        }
    }
}
