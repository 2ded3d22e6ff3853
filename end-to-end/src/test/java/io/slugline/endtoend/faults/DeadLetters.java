package io.slugline.endtoend.faults;

import io.slugline.model.ContentHash;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Dead letters as they are compared: key, desk time, reason, and the bytes, or of too many their beginning. */
final class DeadLetters {
    private static final int KEPT_OF_TOO_LARGE = 64 << 10;

    private DeadLetters() {}

    /** What must become of a record that a service cannot read. */
    static Told of(String service, String reason, ConsumerRecord<byte[], byte[]> record) {
        byte @Nullable [] value = record.value();
        boolean isTooLarge = value != null && value.length > Topic.GUARD_BYTES;
        byte @Nullable [] kept = isTooLarge ? Arrays.copyOf(value, KEPT_OF_TOO_LARGE) : value;
        return told(Topics.deadLetters(service).name(), reason, record, kept);
    }

    /** A dead letter that was found. */
    static Told found(ConsumerRecord<byte[], byte[]> letter) {
        String reason =
                Headers.text(letter.headers(), Headers.DEAD_LETTER_REASON).orElse("");
        return told(letter.topic(), reason, letter, letter.value());
    }

    private static Told told(
            String topic, String reason, ConsumerRecord<byte[], byte[]> record, byte @Nullable [] value) {
        String line = Told.text(record.key()) + " @" + record.timestamp() + " " + reason + " "
                + ContentHash.sha256(value == null ? new byte[0] : value);
        return new Told(topic, line, line);
    }
}
