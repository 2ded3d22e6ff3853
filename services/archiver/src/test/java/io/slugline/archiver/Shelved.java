package io.slugline.archiver;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.SegmentWriter;
import io.slugline.archiver.format.TopicArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A small archive made by hand: one topic, some partitions, a record a timestamp. */
public final class Shelved {
    private final TopicArchive archive;
    private final int partitions;

    public Shelved(Path root, String topic, int partitions) throws IOException {
        ArchiveFolder folder = ArchiveFolder.at(root);
        archive = folder.topic(topic).isPresent()
                ? folder.topic(topic).get()
                : folder.create(TopicArchive.Head.of(topic, "an-id"));
        this.partitions = partitions;
    }

    public TopicArchive archive() {
        return archive;
    }

    /** Adds a file that goes on where the partition's last one ended. */
    public Segment file(int partition, long... timestamps) throws IOException {
        long start = archive.next(partition).orElse(0L);
        SegmentWriter.Place place = new SegmentWriter.Place(archive.head().topic(), partition, partitions, start);
        SegmentWriter writer =
                SegmentWriter.open(archive.folder(), place, envelope(partition, start, timestamps[0]), List.of());
        for (int at = 0; at < timestamps.length; at++) {
            writer.write(envelope(partition, start + at, timestamps[at]));
        }
        Segment segment = writer.finish(start + timestamps.length);
        archive.add(segment);
        return segment;
    }

    /** The record that stands there, which says where that is. */
    public static Envelope envelope(int partition, long offset, long timestamp) {
        String place = partition + "@" + offset;
        return new Envelope(
                offset,
                timestamp,
                place.getBytes(StandardCharsets.UTF_8),
                List.of(new RecordHeader("place", place.getBytes(StandardCharsets.UTF_8))),
                ("{\"place\":\"" + place + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
