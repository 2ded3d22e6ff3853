package io.slugline.archiver.format;

import io.slugline.archiver.format.SegmentWriter.Place;
import java.util.List;

/** What the manifest will say of a file, added up while it is written. */
final class SegmentTally {
    private final Place place;
    private final List<Segment.Gap> gaps;
    private long first = -1;
    private long last = -1;
    private long records;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private long bytes;
    private long largest;

    SegmentTally(Place place, List<Segment.Gap> gaps) {
        this.place = place;
        this.gaps = List.copyOf(gaps);
    }

    void add(Envelope envelope) {
        first = records == 0 ? envelope.offset() : first;
        last = envelope.offset();
        records++;
        earliest = Math.min(earliest, envelope.timestamp());
        latest = Math.max(latest, envelope.timestamp());
        bytes += envelope.size();
        largest = Math.max(largest, envelope.size());
    }

    long bytes() {
        return bytes;
    }

    Segment segment(String file, long next, long size, String sha256) {
        return new Segment(
                file,
                place.partition(),
                place.partitions(),
                place.start(),
                next,
                first,
                last,
                records,
                next - place.start() - records,
                earliest,
                latest,
                bytes,
                largest,
                size,
                sha256,
                gaps);
    }
}
