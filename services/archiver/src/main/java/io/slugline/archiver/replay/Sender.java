package io.slugline.archiver.replay;

import io.slugline.archiver.format.Envelope;
import io.slugline.wire.Headers;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Sends records in transactions that hold their checkpoint too: both are there, or neither.
 *
 * <p>A record goes to the partition it came from where the target has as many; else where its key belongs, so that the
 * records of one key stay together and in order.
 */
final class Sender implements AutoCloseable {
    /** The header that tells a replayed record from the first of its kind. */
    static final String REPLAY = "slugline-replay";

    private final KafkaProducer<byte[], byte[]> producer;
    private final ReplayPlan plan;
    private final Map<String, Integer> partitions;
    private final Checkpoint checkpoint;
    private final ConsumerGroupMetadata group;
    private int open;

    Sender(
            KafkaProducer<byte[], byte[]> producer,
            Map<String, Integer> partitions,
            Checkpoint checkpoint,
            ConsumerGroupMetadata group) {
        this.producer = producer;
        this.plan = checkpoint.plan();
        this.partitions = partitions;
        this.checkpoint = checkpoint;
        this.group = group;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit tells of what failed
    void send(Lane lane, Envelope envelope) {
        begin();
        RecordHeaders headers = new RecordHeaders(envelope.headers());
        Headers.put(headers, REPLAY, plan.name());
        String target = lane.route().target();
        producer.send(new ProducerRecord<>(
                target, partition(lane, envelope), envelope.timestamp(), envelope.key(), envelope.value(), headers));
        checkpoint.sent(lane, envelope.offset());
        open++;
    }

    /** How many records are sent and not committed. */
    int open() {
        return open;
    }

    /** Commits that all there was has been sent. */
    void complete() {
        begin();
        checkpoint.complete();
        open++;
        commit();
    }

    void commit() {
        if (open == 0) {
            return;
        }
        producer.sendOffsetsToTransaction(checkpoint.offsets(), group);
        producer.commitTransaction();
        open = 0;
    }

    @Override
    public void close() {
        producer.close();
    }

    private void begin() {
        if (open == 0) {
            producer.beginTransaction();
        }
    }

    private int partition(Lane lane, Envelope envelope) {
        int count = partitions.getOrDefault(lane.route().target(), 1);
        if (count == lane.archive().partitions() || envelope.key() == null) {
            return lane.partition() % count;
        }
        return BuiltInPartitioner.partitionForKey(envelope.key(), count);
    }
}
