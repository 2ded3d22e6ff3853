package io.slugline.archiver.format;

import java.util.List;

/**
 * One file of the archive as its manifest lists it: a stretch of one partition's log, complete from {@code start} to
 * {@code next}.
 *
 * @param file its path, relative to the topic's folder
 * @param partitions how many the topic had
 * @param start the first offset it answers for
 * @param next the first offset it no longer answers for; the partition's next file starts there
 * @param first the first record's offset
 * @param last the last record's offset
 * @param passedOver offsets that no reader of committed records ever sees: markers of transactions, aborted and
 *     compacted records
 * @param earliest the smallest timestamp, in milliseconds
 * @param latest the largest timestamp, in milliseconds
 * @param bytes keys and values together, unpacked
 * @param largest bytes of the largest record
 * @param size bytes of the file
 * @param gaps what was lost before it could be archived
 */
public record Segment(
        String file,
        int partition,
        int partitions,
        long start,
        long next,
        long first,
        long last,
        long records,
        long passedOver,
        long earliest,
        long latest,
        long bytes,
        long largest,
        long size,
        String sha256,
        List<Gap> gaps) {
    public Segment {
        gaps = List.copyOf(gaps);
    }

    /**
     * Offsets that were there and were not archived.
     *
     * @param to the last one
     * @param reason for people
     */
    public record Gap(long from, long to, String reason) {}
}
