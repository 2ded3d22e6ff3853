package io.slugline.archiver.replay;

import io.slugline.archiver.format.Envelope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Brings lanes together by desk time. Each lane keeps its own order, which is the order; between lanes the older head
 * goes first, and of two of one age the one that stands first in the plan. So the same archive gives the same sequence.
 */
final class Merge implements AutoCloseable {
    private final List<LaneReader> readers = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>();

    /**
     * Begins to read all lanes.
     *
     * @param done the first offset of each lane that is still wanted; lanes that are not named begin at their beginning
     */
    Merge(List<Lane> lanes, Map<Lane, Long> done) throws IOException {
        for (Lane lane : lanes) {
            readers.add(new LaneReader(lane, done.getOrDefault(lane, 0L)));
        }
        for (int rank = 0; rank < readers.size(); rank++) {
            push(rank);
        }
    }

    /** Takes the next record, with the lane it came on. */
    Optional<Next> take() throws IOException {
        Head head = heads.poll();
        if (head == null) {
            return Optional.empty();
        }
        LaneReader reader = readers.get(head.rank());
        reader.advance();
        push(head.rank());
        return Optional.of(new Next(reader.lane(), head.envelope()));
    }

    @Override
    public void close() {
        readers.forEach(LaneReader::close);
    }

    private void push(int rank) throws IOException {
        Envelope envelope = readers.get(rank).head();
        if (envelope != null) {
            heads.add(new Head(envelope.timestamp(), rank, envelope));
        }
    }

    record Next(Lane lane, Envelope envelope) {}

    private record Head(long timestamp, int rank, Envelope envelope) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            int byTime = Long.compare(timestamp, other.timestamp);
            return byTime != 0 ? byTime : Integer.compare(rank, other.rank);
        }
    }
}
