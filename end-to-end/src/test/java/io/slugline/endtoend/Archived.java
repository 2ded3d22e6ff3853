package io.slugline.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.EnvelopeReader;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.SegmentWriter;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeader;

/** An archive as a test makes and reads it. */
record Archived(Path root) {
    static final long START = Instant.parse("2023-03-08T00:00:00Z").toEpochMilli();

    /** Archives so many small records, a second apart, as if a topic had had them in its partitions in turn. */
    static void numbers(Path root, String topic, int partitions, int records) throws IOException {
        TopicArchive archive = ArchiveFolder.at(root).create(TopicArchive.Head.of(topic, "made-for-a-test"));
        for (int partition = 0; partition < partitions; partition++) {
            SegmentWriter.Place place = new SegmentWriter.Place(topic, partition, partitions, 0);
            SegmentWriter writer = SegmentWriter.open(archive.folder(), place, number(partition, 0), List.of());
            long offset = 0;
            for (int number = partition; number < records; number += partitions) {
                writer.write(number(number, offset++));
            }
            archive.add(writer.finish(offset));
        }
    }

    private static Envelope number(int number, long offset) {
        byte[] text = Integer.toString(number).getBytes(StandardCharsets.UTF_8);
        return new Envelope(offset, START + number * 1_000L, text, List.of(new RecordHeader("number", text)), text);
    }

    List<Envelope> records(String topic) {
        try {
            TopicArchive archive = ArchiveFolder.at(root).topic(topic).orElseThrow();
            List<Envelope> records = new ArrayList<>();
            for (Segment segment : archive.segments()) {
                try (EnvelopeReader reader = archive.open(segment)) {
                    for (Optional<Envelope> next = reader.next(); next.isPresent(); next = reader.next()) {
                        records.add(next.get());
                    }
                }
            }
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] value(Envelope envelope) {
        byte[] value = envelope.value();
        return value == null ? new byte[0] : value;
    }

    /** The state of the story with the most articles. */
    JsonNode largestStory() {
        return records(Topics.STORY_STATE.name()).stream()
                .map(Archived::value)
                .filter(value -> value.length > 0)
                .map(Json::readTree)
                .max(Comparator.comparingInt(
                        (JsonNode state) -> state.path("articleCount").asInt()))
                .orElseThrow();
    }

    /** When a story was opened: one that took an older story in was first seen before. */
    String openedAt(String story) {
        return records(Topics.STORY_EVENT.name()).stream()
                .map(Archived::value)
                .map(Json::readTree)
                .filter(event -> event.path("type").asText().equals("opened"))
                .filter(event -> event.path("story").asText().equals(story))
                .map(event -> event.path("at").asText())
                .findFirst()
                .orElseThrow();
    }
}
