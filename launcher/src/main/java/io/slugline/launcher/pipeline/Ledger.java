package io.slugline.launcher.pipeline;

import io.slugline.runtime.record.TopicNames;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Adds up that every record of the path ended in exactly one counted place.
 *
 * <p>Each record says which record it was made from. A hop is settled when every record of its input is named by some
 * record of its outputs. Only committed records are counted, so it adds up after a crash too.
 */
public final class Ledger {
    /** What each service reads, in the order of the path. */
    private static final List<Topic> INPUTS =
            List.of(Topics.RAW, Topics.NORMALIZED, Topics.DEDUPLICATED, Topics.TAGGED);

    private final TopicNames names;
    private final Map<String, Hop> hops = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    public Ledger(TopicNames names) {
        this.names = names;
        INPUTS.forEach(topic -> hops.put(names.of(topic), new Hop()));
    }

    /** The topics that must be read for the sum. */
    public List<String> topics() {
        return Topics.all().stream()
                .filter(topic -> !topic.equals(Topics.ENTITY_OVERRIDE))
                .map(names::of)
                .toList();
    }

    /** Enters a committed record. */
    public void enter(ConsumerRecord<byte[], byte[]> record) {
        counts.merge(record.topic(), 1L, Long::sum);
        Hop own = hops.get(record.topic());
        if (own != null && record.headers().lastHeader(Headers.CONTROL) == null) {
            own.arrived(record.partition(), record.offset());
        }
        Headers.text(record.headers(), Headers.MADE_FROM).ifPresent(this::settle);
    }

    /** Whether every record that arrived anywhere on the path has been dealt with. */
    public boolean isSettled() {
        return hops.values().stream().allMatch(hop -> hop.open() == 0);
    }

    /** How many records of a topic wait to be dealt with. */
    public long open(Topic input) {
        Hop hop = hops.get(names.of(input));
        return hop == null ? 0 : hop.open();
    }

    /** How many pages were collected: sent on, or refused at the door. */
    public long pages() {
        return count(Topics.RAW) + count(Topics.deadLetters("collector"));
    }

    /** How many records a topic holds. */
    public long count(Topic topic) {
        return counts.getOrDefault(names.of(topic), 0L);
    }

    private void settle(String madeFrom) {
        int at = madeFrom.lastIndexOf('@');
        int dash = madeFrom.lastIndexOf('-', at);
        Hop hop = at < 0 || dash < 0 ? null : hops.get(madeFrom.substring(0, dash));
        if (hop != null) {
            hop.settled(Integer.parseInt(madeFrom.substring(dash + 1, at)), Long.parseLong(madeFrom.substring(at + 1)));
        }
    }

    /** The offsets of one input, by partition: those that hold a record, and those dealt with. */
    private static final class Hop {
        private final Map<Integer, BitSet> arrived = new TreeMap<>();
        private final Map<Integer, BitSet> settled = new TreeMap<>();

        void arrived(int partition, long offset) {
            arrived.computeIfAbsent(partition, number -> new BitSet()).set(Math.toIntExact(offset));
        }

        void settled(int partition, long offset) {
            settled.computeIfAbsent(partition, number -> new BitSet()).set(Math.toIntExact(offset));
        }

        long open() {
            long open = 0;
            for (Map.Entry<Integer, BitSet> partition : arrived.entrySet()) {
                BitSet left = (BitSet) partition.getValue().clone();
                left.andNot(settled.getOrDefault(partition.getKey(), new BitSet()));
                open += left.cardinality();
            }
            return open;
        }
    }
}
