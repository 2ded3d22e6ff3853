package io.slugline.evaluation.load;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.SegmentWriter;
import io.slugline.archiver.format.TopicArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Makes an archive of made-up pages, for the speed of a replay: {@code ArchiveMill DIR RECORDS PARTITIONS}. */
public final class ArchiveMill {
    private static final String TOPIC = "article.raw";

    private ArchiveMill() {}

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[1]);
        int partitions = Integer.parseInt(arguments[2]);
        TopicArchive archive = ArchiveFolder.at(Path.of(arguments[0])).create(TopicArchive.Head.of(TOPIC, "made-up"));
        for (int partition = 0; partition < partitions; partition++) {
            SegmentWriter.Place place = new SegmentWriter.Place(TOPIC, partition, partitions, 0);
            SegmentWriter writer = SegmentWriter.open(archive.folder(), place, envelope(partition, 0), List.of());
            long offset = 0;
            for (int number = partition; number < records; number += partitions) {
                writer.write(envelope(number, offset++));
            }
            archive.add(writer.finish(offset));
        }
        System.out.println(records + " records in " + arguments[0]);
    }

    private static Envelope envelope(int number, long offset) {
        NewsMill page = NewsMill.page(number);
        List<Header> headers = List.of(
                new RecordHeader("url", bytes(page.url())), new RecordHeader("content-type", bytes("text/html")));
        return new Envelope(offset, page.at().toEpochMilli(), bytes("p-" + number), headers, bytes(page.html()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
