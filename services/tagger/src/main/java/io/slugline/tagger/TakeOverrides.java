package io.slugline.tagger;

import io.slugline.entities.Overrides;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.wire.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what users want known of an entity, if it comes in time: its {@code from} must be a minute after the record's
 * own time. Then every live article that it applies to is tagged after it was read, and a replay, which reads the topic
 * whole first, tags each article alike. What is in force already cannot be changed any more, only followed by an entry
 * with a later {@code from}; what is not can be replaced, or taken back by a record without a value.
 */
final class TakeOverrides implements Processor<byte[], byte[], Void, Void> {
    static final Duration NOTICE = Duration.ofMinutes(1);

    private static final String TAKEN = "taken";
    private static final String TAKEN_BACK = "taken-back";
    private static final String LATE = "late";
    private static final String MALFORMED = "malformed";
    static final List<String> OUTCOMES = List.of(TAKEN, TAKEN_BACK, LATE, MALFORMED);

    private final OverrideStore overrides;
    private final RecordCounts counts;
    private Optional<KeyValueStore<Bytes, byte[]>> store = Optional.empty();

    TakeOverrides(OverrideStore overrides, RecordCounts counts) {
        this.overrides = overrides;
        this.counts = counts;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = Optional.of(context.getStateStore(OverrideStore.NAME));
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        try {
            String outcome = record.value() == null ? takeBack(record) : take(record);
            counts.count("slugline.overrides", "outcome", outcome);
        } catch (MalformedRecordException malformed) {
            counts.count("slugline.overrides", "outcome", MALFORMED);
        }
    }

    private String take(Record<byte[], byte[]> record) {
        Overrides.Entry entry = OverrideEntries.read(record.value());
        Bytes key = key(entry.entity().value() + "@" + entry.from());
        boolean inTime = isInTime(entry, record) && isOpen(key, record);
        return inTime ? put(key, record.value(), TAKEN) : LATE;
    }

    /** The key is entity, at sign, from: {@code organisation/hale-works@2026-11-22T10:00:00Z}. */
    private String takeBack(Record<byte[], byte[]> record) {
        if (record.key() == null) {
            return MALFORMED;
        }
        Bytes key = key(new String(record.key(), StandardCharsets.UTF_8));
        return isOpen(key, record) ? put(key, null, TAKEN_BACK) : LATE;
    }

    private static Bytes key(String entityAndFrom) {
        return Bytes.wrap(entityAndFrom.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isOpen(Bytes key, Record<byte[], byte[]> record) {
        byte[] old = store.orElseThrow().get(key);
        return old == null || isInTime(OverrideEntries.read(old), record);
    }

    private static boolean isInTime(Overrides.Entry entry, Record<byte[], byte[]> record) {
        return !entry.from().isBefore(Instant.ofEpochMilli(record.timestamp()).plus(NOTICE));
    }

    private String put(Bytes key, byte @Nullable [] value, String outcome) {
        store.orElseThrow().put(key, value);
        overrides.changed();
        return outcome;
    }
}
