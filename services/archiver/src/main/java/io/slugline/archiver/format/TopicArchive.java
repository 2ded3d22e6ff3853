package io.slugline.archiver.format;

import com.github.luben.zstd.ZstdInputStream;
import io.slugline.wire.Json;
import io.slugline.wire.MalformedRecordException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One topic's folder in an archive, and its manifest: a line that says what topic it is, then one line a file.
 *
 * <p>The manifest is the commit. A file that it does not name was never finished, and a last line without an end was
 * never written: both are as if they were not there, so that a killed archiver goes on without gap or repeat.
 */
public final class TopicArchive {
    static final String MANIFEST = "manifest.jsonl";
    private static final String FORMAT = "slugline-archive/1";
    private static final int BUFFER = 1 << 17;

    private final Path folder;
    private final Head head;
    private final List<Segment> segments;

    private TopicArchive(Path folder, Head head, List<Segment> segments) {
        this.folder = folder;
        this.head = head;
        this.segments = segments;
    }

    /**
     * What an archive is of.
     *
     * @param topic as the contract calls it
     * @param topicId the brokers' own id, which a topic that was deleted and made anew does not share
     */
    public record Head(String format, String topic, String topicId) {
        public static Head of(String topic, String topicId) {
            return new Head(FORMAT, topic, topicId);
        }
    }

    /** An archive with its first line; nothing may be there yet. */
    static TopicArchive create(Path folder, Head head) throws IOException {
        Files.createDirectories(folder);
        append(folder, head);
        return new TopicArchive(folder, head, new ArrayList<>());
    }

    /** The archive in that folder; throws {@link MalformedRecordException} when its manifest is damaged. */
    static TopicArchive read(Path folder) throws IOException {
        byte[] manifest = Files.readAllBytes(folder.resolve(MANIFEST));
        int whole = lastLineEnd(manifest);
        List<String> lines =
                new String(manifest, 0, whole, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !Json.read(lines.get(0), Head.class).format().equals(FORMAT)) {
            throw new MalformedRecordException(folder.resolve(MANIFEST) + " is no manifest of " + FORMAT);
        }
        List<Segment> segments = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            segments.add(Json.read(line, Segment.class));
        }
        return new TopicArchive(folder, Json.read(lines.get(0), Head.class), segments);
    }

    public Head head() {
        return head;
    }

    public Path folder() {
        return folder;
    }

    /** The files, in the order in which they were written: those of one partition in the order of its log. */
    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** The files of one partition, in the order of its log. */
    public List<Segment> segments(int partition) {
        return segments.stream()
                .filter(segment -> segment.partition() == partition)
                .toList();
    }

    /** The first offset of a partition that is not archived; none before its first file. */
    public Optional<Long> next(int partition) {
        List<Segment> own = segments(partition);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(own.get(own.size() - 1).next());
    }

    /** How many partitions the topic had when it was last archived. */
    public int partitions() {
        return segments.stream().mapToInt(Segment::partitions).max().orElse(0);
    }

    public long records() {
        return segments.stream().mapToLong(Segment::records).sum();
    }

    /** Commits a finished file: once this returns, it is part of the archive whatever happens. */
    public void add(Segment segment) throws IOException {
        append(folder, segment);
        segments.add(segment);
    }

    /** What is wrong with one of its files, if anything is. */
    public Optional<String> faultOf(Segment segment) throws IOException {
        Path file = folder.resolve(segment.file());
        if (!Files.isRegularFile(file)) {
            return Optional.of(segment.file() + " is missing");
        }
        String sha256 = FileHash.sha256(file);
        return sha256.equals(segment.sha256())
                ? Optional.empty()
                : Optional.of(
                        "%s has SHA-256 %s, its manifest says %s".formatted(segment.file(), sha256, segment.sha256()));
    }

    /** The records of one of its files. */
    public EnvelopeReader open(Segment segment) throws IOException {
        Path file = folder.resolve(segment.file());
        return new EnvelopeReader(
                file.toString(), new BufferedInputStream(new ZstdInputStream(Files.newInputStream(file)), BUFFER));
    }

    /** Writes over the remains of a line that was never finished. */
    private static void append(Path folder, Object line) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        int whole = Files.exists(manifest) ? lastLineEnd(Files.readAllBytes(manifest)) : 0;
        byte[] bytes = (Json.writeText(line) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(manifest, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
            channel.write(ByteBuffer.wrap(bytes), whole);
            channel.force(true);
        }
    }

    private static int lastLineEnd(byte[] manifest) {
        int end = manifest.length;
        while (end > 0 && manifest[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
