package io.slugline.archiver.format;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Writes one file of an archive. It bears the name of a part until all of it is on the disk; only then is it renamed,
 * and only after that may the manifest name it.
 */
public final class SegmentWriter {
    static final String PART = ".part";

    /** Zstandard's own default: news packs to about a third, faster than a broker hands it out. */
    private static final int LEVEL = 3;

    private static final int BUFFER = 1 << 17;

    private final Path folder;
    private final String file;
    private final EnvelopeWriter out;
    private final SegmentTally tally;

    private SegmentWriter(Path folder, String file, EnvelopeWriter out, SegmentTally tally) {
        this.folder = folder;
        this.file = file;
        this.out = out;
        this.tally = tally;
    }

    /**
     * Opens the file that begins with this record.
     *
     * @param folder of the topic
     * @param gaps what was lost before it
     */
    public static SegmentWriter open(Path folder, Place place, Envelope first, List<Segment.Gap> gaps)
            throws IOException {
        String file = "dt=%s/%s-%d-%020d.jsonl.zst"
                .formatted(day(first.timestamp()), place.topic(), place.partition(), first.offset());
        Path part = folder.resolve(file + PART);
        Files.createDirectories(folder.resolve(file).getParent());
        EnvelopeWriter out = new EnvelopeWriter(
                new BufferedOutputStream(new ZstdOutputStream(Files.newOutputStream(part), LEVEL), BUFFER));
        return new SegmentWriter(folder, file, out, new SegmentTally(place, gaps));
    }

    /** The day, in UTC, that a record is filed under. */
    public static LocalDate day(long timestamp) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(timestamp), ZoneOffset.UTC);
    }

    public void write(Envelope envelope) throws IOException {
        out.write(envelope);
        tally.add(envelope);
    }

    /** Bytes of keys and values so far. */
    public long bytes() {
        return tally.bytes();
    }

    /**
     * Closes the file, forces it to the disk and gives it its name.
     *
     * @param next the first offset that it does not answer for
     */
    public Segment finish(long next) throws IOException {
        out.close();
        Path part = folder.resolve(file + PART);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String sha256 = FileHash.sha256(part);
        Path whole = folder.resolve(file);
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return tally.segment(file, next, Files.size(whole), sha256);
    }

    /**
     * The partition that a file is of.
     *
     * @param start the first offset that the file answers for
     */
    public record Place(String topic, int partition, int partitions, long start) {}
}
