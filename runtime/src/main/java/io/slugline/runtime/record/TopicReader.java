package io.slugline.runtime.record;

import io.slugline.runtime.settings.Settings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads committed records of topics from their beginning, outside of any group. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    private TopicReader(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    /** A reader at the beginning of all partitions of these topics. */
    public static TopicReader open(Settings settings, List<String> topics) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(ClientProperties.reader(settings));
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReader(consumer, partitions);
    }

    /** Reads all that the topics hold now. */
    public static void readAll(
            Settings settings, List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (TopicReader all = open(settings, topics)) {
            all.readToEnd(reader);
        }
    }

    /** Reads what there is, at most a moment. */
    public void poll(Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        consumer.poll(POLL).forEach(reader);
    }

    /** Reads on to what the end is at this moment. */
    public void readToEnd(Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Set<TopicPartition> open = new HashSet<>(partitions);
        open.removeIf(partition -> hasReached(partition, ends));
        while (!open.isEmpty()) {
            poll(reader);
            open.removeIf(partition -> hasReached(partition, ends));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean hasReached(TopicPartition partition, Map<TopicPartition, Long> ends) {
        return consumer.position(partition) >= ends.getOrDefault(partition, 0L);
    }
}
