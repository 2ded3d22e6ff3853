package io.slugline.runtime.kit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Setting;
import io.slugline.runtime.settings.Settings;
import io.slugline.runtime.settings.SettingsReader;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** A service on Kafka's test driver: records in, records out, no broker. */
public final class ServiceDriver implements AutoCloseable {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> input;

    public ServiceDriver(StreamService service, Path stateFolder) {
        this(service, stateFolder, Map.of());
    }

    /** A service that is set in some way, by the names of settings. */
    public ServiceDriver(StreamService service, Path stateFolder, Map<String, String> flags) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test-" + service.name());
        RecordCounts counts = new RecordCounts(service.name(), registry);
        driver = new TopologyTestDriver(service.topology(settings(service, flags), counts), properties);
        input = driver.createInputTopic(service.input().name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends bytes with headers, given as names and values by turns. */
    public void send(String key, byte[] value, Instant at, String... headers) {
        RecordHeaders recordHeaders = new RecordHeaders();
        for (int name = 0; name < headers.length; name += 2) {
            Headers.put(recordHeaders, headers[name], headers[name + 1]);
        }
        byte[] keyBytes = key.isEmpty() ? null : key.getBytes(StandardCharsets.UTF_8);
        input.pipeInput(new TestRecord<>(keyBytes, value, recordHeaders, at));
    }

    /** Sends bytes, or none, to a topic beside the input; an empty key is none. */
    public void sendTo(Topic topic, String key, byte @Nullable [] value, Instant at) {
        byte[] keyBytes = key.isEmpty() ? null : key.getBytes(StandardCharsets.UTF_8);
        driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(keyBytes, value, at));
    }

    /** All that came out on a topic since it was last asked. */
    public List<TestRecord<byte[], byte[]>> read(Topic topic) {
        return new ArrayList<>(
                driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                        .readRecordsToList());
    }

    /** The values that came out on a topic, as records of the contract. */
    public <T> List<T> read(Topic topic, Class<T> type) {
        return read(topic).stream()
                .map(record -> Json.read(record.value(), type))
                .toList();
    }

    /** What a counter stands at, over all its labels. */
    public double counted(String name) {
        return registry.find(name).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** What the service measured. */
    public MeterRegistry registry() {
        return registry;
    }

    /** A state store of the service, to look into or to write what another build would have. */
    public <V> KeyValueStore<String, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    @Override
    public void close() {
        driver.close();
    }

    private static Settings settings(StreamService service, Map<String, String> flags) {
        List<Setting<?>> all = new ArrayList<>(CommonSettings.all());
        all.addAll(service.settings());
        return new SettingsReader(all).read(flags, Map.of(), Optional.empty());
    }
}
