package io.slugline.runtime.service;

import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What a service tells Kafka Streams: the promises first, then what the operator passes through. */
final class StreamsProperties {
    /** Nobody sees a record before its commit, which sends what lingers: waiting for it costs no time, only requests. */
    private static final int LINGER_MILLIS = 100;

    /**
     * What comes between two commits goes in one batch for each partition, not in a row of Kafka's own 16 KB. Each batch takes
     * this much of the producer's 32 MB at once: the stores of a dozen partitions still fit.
     */
    private static final int BATCH_BYTES = 128 << 10;

    /** How soon a thread that waits for records notices that none come, and commits: see {@code IdleCommit}. */
    private static final int POLL_MILLIS = 10;

    /** A killed static member is back before this; beyond it its partitions go to others. */
    private static final int SESSION_MILLIS = 10_000;

    private static final int HEARTBEAT_MILLIS = 1_000;

    /** A new transaction is refused until the one before is marked: a matter of milliseconds, not of Kafka's 100. */
    private static final int RETRY_MILLIS = 20;

    /** Of a restore each poll is one write to a store: of Kafka's thousand records most of the time is polls. */
    private static final int RESTORED_AT_ONCE = 10_000;

    private StreamsProperties() {}

    static Properties of(String service, Settings settings) {
        Properties properties = new Properties();
        properties.putAll(settings.kafka());
        String application = TopicNames.of(settings).application(service);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.get(CommonSettings.BOOTSTRAP));
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.get(CommonSettings.STATE_DIRECTORY));
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.get(CommonSettings.THREADS));
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.get(CommonSettings.COMMIT_INTERVAL).toMillis());
        properties.put(StreamsConfig.POLL_MS_CONFIG, POLL_MILLIS);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.get(CommonSettings.REPLICATION));
        properties.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                application + "-" + settings.get(CommonSettings.INSTANCE));
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_MILLIS);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), HEARTBEAT_MILLIS);
        properties.putIfAbsent(
                StreamsConfig.restoreConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), RESTORED_AT_ONCE);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), LINGER_MILLIS);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), RETRY_MILLIS);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topic.MOST_STATE_BYTES);
        return properties;
    }
}
