package io.slugline.endtoend.faults;

import io.slugline.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How far the services have come, by the ends of the topics that they write. */
final class Progress implements AutoCloseable {
    private static final Map<String, String> OUTPUTS = Map.of(
            "normalizer", Topics.NORMALIZED.name(),
            "deduplicator", Topics.DEDUPLICATED.name(),
            "tagger", Topics.TAGGED.name());

    private final Admin admin;
    private final int partitions;

    Progress(String bootstrap, int partitions) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        this.partitions = partitions;
    }

    /** The topic that a service writes; of anything else, the end of the path. */
    static String output(String service) {
        return OUTPUTS.getOrDefault(service, Topics.ENRICHED.name());
    }

    /** How far the topic that a service writes reaches; of anything else, the end of the path. */
    long of(String service) {
        return end(service, IsolationLevel.READ_COMMITTED);
    }

    /** Whether a transaction of the service is open, or was when it was struck. */
    boolean hasOpenTransaction(String service) {
        return end(service, IsolationLevel.READ_UNCOMMITTED) > end(service, IsolationLevel.READ_COMMITTED);
    }

    /** How many members the group of a service has. */
    int members(String service) {
        try {
            String group = "slugline-" + service;
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .mapToInt(description -> description.members().size())
                    .sum();
        } catch (ExecutionException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private long end(String service, IsolationLevel isolation) {
        String topic = output(service);
        Map<TopicPartition, OffsetSpec> asked = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        try {
            return admin.listOffsets(asked, new ListOffsetsOptions(isolation)).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
