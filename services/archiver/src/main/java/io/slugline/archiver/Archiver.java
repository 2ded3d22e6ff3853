package io.slugline.archiver;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Copies topics into an archive: each committed record once, from where the archive's manifests end.
 *
 * <p>No offsets are kept on the brokers. What a manifest names is archived, whatever was killed, and what was lost
 * before it could be archived is written into the manifest as a gap.
 */
public final class Archiver implements AutoCloseable {
    public static final String NAME = "archiver";

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int MOST_POLLED = 5_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Closeable lock;
    private final Map<TopicPartition, PartitionArchive> partitions = new LinkedHashMap<>();
    private final ArchiveReport report = new ArchiveReport();

    private Archiver(KafkaConsumer<byte[], byte[]> consumer, Closeable lock) {
        this.consumer = consumer;
        this.lock = lock;
    }

    /**
     * Connects, and finds where each partition goes on.
     *
     * @throws InvalidSettingException when a topic is missing, or is not the one that the archive began with
     */
    public static Archiver open(Settings settings, ArchiveFolder folder, List<Topic> topics, ArchiveSettings how)
            throws IOException {
        Closeable lock = folder.lock();
        Map<String, Object> properties = ClientProperties.reader(settings);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"); // a loss is written down, never jumped over
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_POLLED);
        Archiver archiver = new Archiver(new KafkaConsumer<>(properties), lock);
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            archiver.assign(admin, TopicNames.of(settings), folder, topics, how);
            return archiver;
        } catch (RuntimeException | IOException refused) {
            archiver.close();
            throw refused;
        }
    }

    /** Archives all that the topics hold now. */
    public ArchiveReport archiveToEnd(Consumer<ArchiveReport> progress) throws IOException {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions.keySet());
        Set<TopicPartition> open = new HashSet<>(partitions.keySet());
        open.removeIf(partition -> hasReached(partition, ends));
        while (!open.isEmpty()) {
            step(progress);
            open.removeIf(partition -> hasReached(partition, ends));
        }
        finishAll();
        return report;
    }

    /** Archives what comes, until it is told to stop. */
    public ArchiveReport follow(BooleanSupplier stop, Consumer<ArchiveReport> progress) throws IOException {
        while (!stop.getAsBoolean()) {
            step(progress);
        }
        finishAll();
        return report;
    }

    @Override
    public void close() {
        consumer.close();
        try {
            lock.close();
        } catch (IOException stillLocked) {
            throw new UncheckedIOException(stillLocked);
        }
    }

    private void step(Consumer<ArchiveReport> progress) throws IOException {
        long now = System.nanoTime();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            partition(new TopicPartition(record.topic(), record.partition())).file(Envelope.of(record), now, report);
        }
        for (Map.Entry<TopicPartition, PartitionArchive> entry : partitions.entrySet()) {
            if (entry.getValue().isDue(now)) {
                entry.getValue().finish(consumer.position(entry.getKey()), report);
            }
        }
        progress.accept(report);
    }

    private void finishAll() throws IOException {
        for (Map.Entry<TopicPartition, PartitionArchive> entry : partitions.entrySet()) {
            entry.getValue().finish(consumer.position(entry.getKey()), report);
        }
    }

    private PartitionArchive partition(TopicPartition partition) {
        PartitionArchive archive = partitions.get(partition);
        if (archive == null) {
            throw new IllegalStateException("a record of " + partition + ", which was not asked for");
        }
        return archive;
    }

    private boolean hasReached(TopicPartition partition, Map<TopicPartition, Long> ends) {
        return consumer.position(partition) >= ends.getOrDefault(partition, 0L);
    }

    private void assign(Admin admin, TopicNames names, ArchiveFolder folder, List<Topic> topics, ArchiveSettings how)
            throws IOException {
        Map<TopicPartition, PartitionArchive.Start> starts = new LinkedHashMap<>();
        for (Topic topic : topics) {
            TopicDescription description = describe(admin, names.of(topic));
            TopicArchive archive = archive(folder, topic, description);
            for (int number = 0; number < description.partitions().size(); number++) {
                TopicPartition partition = new TopicPartition(description.name(), number);
                PartitionArchive.Start start = start(partition, archive);
                starts.put(partition, start);
                PartitionArchive.TopicPlace place = new PartitionArchive.TopicPlace(
                        number, description.partitions().size());
                partitions.put(partition, new PartitionArchive(archive, place, how, start));
            }
        }
        consumer.assign(starts.keySet());
        starts.forEach((partition, start) -> consumer.seek(partition, start.offset()));
    }

    private static TopicArchive archive(ArchiveFolder folder, Topic topic, TopicDescription description)
            throws IOException {
        String id = description.topicId().toString();
        TopicArchive archive = folder.topic(topic.name()).isPresent()
                ? folder.topic(topic.name()).get()
                : folder.create(TopicArchive.Head.of(topic.name(), id));
        if (!archive.head().topicId().equals(id)) {
            throw new InvalidSettingException(
                    "%s in %s is the archive of another topic (id %s, this one has %s): give another folder"
                            .formatted(
                                    topic.name(), folder.root(), archive.head().topicId(), id));
        }
        return archive;
    }

    /** Where a partition goes on, and what retention took before that. */
    private PartitionArchive.Start start(TopicPartition partition, TopicArchive archive) {
        long beginning = consumer.beginningOffsets(Set.of(partition)).getOrDefault(partition, 0L);
        long next = archive.next(partition.partition()).orElse(0L);
        if (next >= beginning) {
            return new PartitionArchive.Start(next, List.of());
        }
        String reason = "no longer on the brokers when it was to be archived: retention or deletion";
        return new PartitionArchive.Start(beginning, List.of(new Segment.Gap(next, beginning - 1, reason)));
    }

    private static TopicDescription describe(Admin admin, String topic) {
        try {
            return admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .values()
                    .iterator()
                    .next()
                    .get();
        } catch (ExecutionException missing) {
            throw new InvalidSettingException("topic " + topic + " cannot be described: " + missing.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
