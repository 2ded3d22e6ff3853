package io.slugline.archiver.replay;

import io.slugline.runtime.settings.InvalidSettingException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a replay is: for each target the number of its records, and the first offset of each lane still to come.
 *
 * <p>It is kept as the offsets of a group that nobody is in, committed in the transaction of the records themselves:
 * whatever is killed, what was sent and what is known to have been sent are the same.
 */
final class Checkpoint {
    /** Brokers keep 4,096 bytes of metadata with an offset. */
    private static final int MOST_METADATA = 4_000;

    private final ReplayPlan plan;
    private final Map<Lane, Long> next = new HashMap<>();
    private final Map<Route, Long> sent = new HashMap<>();

    private Checkpoint(ReplayPlan plan) {
        this.plan = plan;
    }

    static String group(ReplayPlan plan) {
        return "slugline-replay-" + plan.name();
    }

    /** What the brokers know of this replay; to be read when no transaction of it is open. */
    static Checkpoint read(Admin admin, ReplayPlan plan) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(
                        group(plan), new ListConsumerGroupOffsetsOptions().requireStable(true))
                .partitionsToOffsetAndMetadata()
                .get();
        Checkpoint checkpoint = new Checkpoint(plan);
        for (Route route : plan.routes()) {
            OffsetAndMetadata known = offsets.get(place(route));
            if (known != null) {
                checkpoint.sent.put(route, known.offset());
                checkpoint.parse(route, known.metadata());
            }
        }
        return checkpoint;
    }

    ReplayPlan plan() {
        return plan;
    }

    /** Whether nothing has been sent yet. */
    boolean isFresh() {
        return sent.isEmpty();
    }

    long sent() {
        return sent.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Lane, Long> next() {
        return Map.copyOf(next);
    }

    void sent(Lane lane, long offset) {
        next.put(lane, offset + 1);
        sent.merge(lane.route(), 1L, Long::sum);
    }

    /** The lanes of every route have been sent to their ends. */
    void complete() {
        plan.lanes().forEach(lane -> next.merge(lane, lane.end(), Math::max));
        plan.routes().forEach(route -> sent.putIfAbsent(route, 0L));
    }

    boolean isComplete() {
        return plan.lanes().stream().allMatch(lane -> next.getOrDefault(lane, -1L) >= lane.end());
    }

    Map<TopicPartition, OffsetAndMetadata> offsets() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        sent.forEach((route, count) -> offsets.put(place(route), new OffsetAndMetadata(count, metadata(route))));
        return offsets;
    }

    private String metadata(Route route) {
        Map<Integer, Long> byPartition = new TreeMap<>();
        plan.lanes(route).stream()
                .filter(next::containsKey)
                .forEach(lane -> byPartition.put(lane.partition(), next.getOrDefault(lane, 0L)));
        StringBuilder text = new StringBuilder();
        byPartition.forEach((partition, offset) ->
                text.append(partition).append('=').append(offset).append(' '));
        if (text.length() > MOST_METADATA) {
            throw new InvalidSettingException(route.topic() + " has too many partitions for a replay's checkpoint");
        }
        return text.toString().strip();
    }

    private void parse(Route route, String metadata) {
        Map<String, Lane> lanes = new HashMap<>();
        plan.lanes(route).forEach(lane -> lanes.put(Integer.toString(lane.partition()), lane));
        for (String pair : metadata.split(" ", -1)) {
            int equals = pair.indexOf('=');
            Lane lane = equals < 0 ? null : lanes.get(pair.substring(0, equals));
            if (lane != null) {
                next.put(lane, Long.parseLong(pair.substring(equals + 1)));
            }
        }
    }

    private static TopicPartition place(Route route) {
        return new TopicPartition(route.target(), 0);
    }
}
