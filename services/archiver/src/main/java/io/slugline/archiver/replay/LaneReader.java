package io.slugline.archiver.replay;

import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.EnvelopeReader;
import io.slugline.archiver.format.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads one lane ahead of who takes from it: a thread unpacks and parses, bounded by bytes, while the records before
 * are sent.
 */
final class LaneReader implements AutoCloseable {
    private static final int BATCHES_AHEAD = 3;
    private static final int BATCH_BYTES = 1 << 19;
    private static final Batch NOTHING_YET = new Batch(List.of(), false, Optional.empty());
    private static final Batch END = new Batch(List.of(), true, Optional.empty());

    private final Lane lane;
    private final long from;
    private final BlockingQueue<Batch> ahead = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private Batch batch = NOTHING_YET;
    private int at;

    /**
     * Begins to read.
     *
     * @param from the first offset that is wanted
     */
    LaneReader(Lane lane, long from) {
        this.lane = lane;
        this.from = from;
        thread = new Thread(this::readAhead, "read-" + lane.route().topic() + "-" + lane.partition());
        thread.setDaemon(true);
        thread.start();
    }

    Lane lane() {
        return lane;
    }

    /** The record that is next, which stays so until {@link #advance}; null at the end. */
    @Nullable
    Envelope head() throws IOException {
        while (at == batch.records().size() && !batch.isEnd()) {
            batch = take();
            at = 0;
            if (batch.trouble().isPresent()) {
                throw new IOException(batch.trouble().get());
            }
        }
        return batch.isEnd() ? null : batch.records().get(at);
    }

    void advance() {
        at++;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private Batch take() {
        try {
            return ahead.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void readAhead() {
        try {
            try {
                for (Segment segment : lane.segments()) {
                    if (segment.next() > from) {
                        read(segment);
                    }
                }
                ahead.put(END);
            } catch (IOException | RuntimeException trouble) {
                ahead.put(new Batch(List.of(), true, Optional.of(trouble)));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Segment segment) throws IOException, InterruptedException {
        List<Envelope> records = new ArrayList<>();
        int bytes = 0;
        try (EnvelopeReader reader = lane.archive().open(segment)) {
            for (Optional<Envelope> next = reader.next(); next.isPresent(); next = reader.next()) {
                Envelope envelope = next.get();
                if (envelope.offset() >= from && lane.window().admits(envelope.timestamp())) {
                    records.add(envelope);
                    bytes += envelope.size();
                }
                if (bytes >= BATCH_BYTES) {
                    ahead.put(new Batch(records, false, Optional.empty()));
                    records = new ArrayList<>();
                    bytes = 0;
                }
            }
        }
        ahead.put(new Batch(records, false, Optional.empty()));
    }

    /** Records in order, or why there are none. */
    private record Batch(List<Envelope> records, boolean isEnd, Optional<Exception> trouble) {}
}
