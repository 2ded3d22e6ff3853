package io.slugline.runtime.record;

import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.Topic;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every service's processor: a record that cannot be read goes to the dead letters as it came; anything
 * else that is thrown is a bug or the broker's trouble, and flies.
 */
public abstract class RecordProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final String MALFORMED = "malformed";

    private final String service;
    private final RecordCounts counts;
    private @Nullable Outlet outlet;
    private @Nullable IdleCommit idleCommit;

    protected RecordProcessor(String service, RecordCounts counts) {
        this.service = service;
        this.counts = counts;
        counts.declare("slugline.dead.letters", "reason", List.of(MALFORMED, Outlet.DIAGNOSTIC));
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        outlet = new Outlet(service, context, counts);
        idleCommit = IdleCommit.of(context);
    }

    @Override
    public final void process(Record<byte[], byte[]> record) {
        long since = counts.in(record.timestamp());
        Provenance provenance = Provenance.of(context().recordMetadata(), record.headers());
        try {
            handle(record, provenance);
        } catch (MalformedRecordException malformed) {
            outlet().deadLetter(record, MALFORMED, String.valueOf(malformed.getMessage()), provenance);
        }
        Objects.requireNonNull(idleCommit).processed(counts.done(since));
    }

    /** Decides on one record. A {@link MalformedRecordException} sends it to the dead letters. */
    protected abstract void handle(Record<byte[], byte[]> record, Provenance provenance);

    /** The value, which must be there and leave room for what is added to it. */
    protected static byte[] valueOf(Record<byte[], byte[]> record, Topic input) {
        byte[] value = record.value();
        if (value == null) {
            throw new MalformedRecordException("the record has no value");
        }
        if (value.length > input.guardBytes()) {
            throw new MalformedRecordException(
                    "the record has " + value.length + " bytes, " + input.guardBytes() + " at most");
        }
        return value;
    }

    protected final RecordCounts counts() {
        return counts;
    }

    protected final Outlet outlet() {
        if (outlet == null) {
            throw new IllegalStateException("the processor was not initialised");
        }
        return outlet;
    }
}
