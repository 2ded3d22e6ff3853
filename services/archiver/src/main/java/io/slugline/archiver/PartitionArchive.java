package io.slugline.archiver;

import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.SegmentWriter;
import io.slugline.archiver.format.TopicArchive;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files the records of one partition as they come. A file ends when it is full or when a later day begins; a record
 * that comes late for its day goes into the file that is open, so that a file is always one stretch of the log.
 */
final class PartitionArchive {
    private final TopicArchive archive;
    private final int partition;
    private final int partitions;
    private final ArchiveSettings settings;
    private final BodyFilter bodies;
    private long start;
    private List<Segment.Gap> gaps;
    private LocalDate newestDay = LocalDate.MIN;
    private long openedAt;
    private @Nullable SegmentWriter open;

    PartitionArchive(TopicArchive archive, TopicPlace place, ArchiveSettings settings, Start begin) {
        this.archive = archive;
        this.partition = place.partition();
        this.partitions = place.partitions();
        this.settings = settings;
        bodies = new BodyFilter(archive.head().topic(), settings.keptOut());
        start = begin.offset();
        gaps = begin.gaps();
    }

    /** One of the topic's partitions. */
    record TopicPlace(int partition, int partitions) {}

    /**
     * Where a partition goes on.
     *
     * @param offset the first one that is not archived
     * @param gaps what was lost before it
     */
    record Start(long offset, List<Segment.Gap> gaps) {
        Start {
            gaps = List.copyOf(gaps);
        }
    }

    void file(Envelope envelope, long nanos, ArchiveReport report) throws IOException {
        LocalDate day = SegmentWriter.day(envelope.timestamp());
        if (open != null && (open.bytes() >= settings.fileBytes() || day.isAfter(newestDay))) {
            finish(envelope.offset(), report);
        }
        newestDay = day.isAfter(newestDay) ? day : newestDay;
        SegmentWriter writer = open;
        if (writer == null) {
            SegmentWriter.Place place = new SegmentWriter.Place(archive.head().topic(), partition, partitions, start);
            writer = SegmentWriter.open(archive.folder(), place, envelope, gaps);
            open = writer;
            openedAt = nanos;
        }
        writer.write(bodies.permitted(envelope));
        report.record(archive.head().topic());
    }

    /** Whether its file has been open for so long that it should be committed. */
    boolean isDue(long nanos) {
        return open != null && nanos - openedAt >= settings.fileAge().toNanos();
    }

    /** Commits the open file, if there is one; {@code next} is the first offset that has not been seen. */
    void finish(long next, ArchiveReport report) throws IOException {
        SegmentWriter writer = open;
        if (writer == null) {
            return;
        }
        Segment segment = writer.finish(next);
        archive.add(segment);
        report.committed(segment);
        start = next;
        gaps = List.of();
        open = null;
    }
}
