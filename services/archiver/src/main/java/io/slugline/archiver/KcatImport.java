package io.slugline.archiver;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import io.slugline.wire.MalformedRecordException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * Makes an archive of what {@code kcat -C -J} printed: a JSON object a line, with topic, partition, offset, time,
 * headers, key and payload. What is no text kcat has changed already, so only topics of texts come back whole.
 */
public final class KcatImport {
    private final Path dump;
    private final ArchiveFolder folder;
    private final ArchiveReport report = new ArchiveReport();
    private final Map<String, Map<Integer, Stretch>> topics = new TreeMap<>();

    private KcatImport(Path dump, ArchiveFolder folder) {
        this.dump = dump;
        this.folder = folder;
    }

    /**
     * Imports a dump, gzipped or not.
     *
     * @throws InvalidSettingException when a line is none of kcat's, or its topic is archived already
     */
    public static ArchiveReport read(Path dump, ArchiveFolder folder) throws IOException {
        KcatImport reading = new KcatImport(dump, folder);
        Closeable lock = folder.lock();
        try {
            reading.forEach(reading::survey);
            reading.begin();
            reading.forEach(reading::file);
            for (Map<Integer, Stretch> partitions : reading.topics.values()) {
                for (Stretch stretch : partitions.values()) {
                    stretch.archive().finish(stretch.last + 1, reading.report);
                }
            }
            return reading.report;
        } finally {
            lock.close();
        }
    }

    private void survey(JsonNode line) {
        Stretch stretch = topics.computeIfAbsent(line.path("topic").asText(), name -> new TreeMap<>())
                .computeIfAbsent(line.path("partition").asInt(), number -> new Stretch());
        long offset = line.path("offset").asLong();
        if (offset <= stretch.last) {
            throw new MalformedRecordException("offset " + offset + " comes after " + stretch.last);
        }
        stretch.first = stretch.first < 0 ? offset : stretch.first;
        stretch.last = offset;
    }

    private void begin() throws IOException {
        for (Map.Entry<String, Map<Integer, Stretch>> topic : topics.entrySet()) {
            if (folder.topic(topic.getKey()).isPresent()) {
                throw new InvalidSettingException(
                        topic.getKey() + " is in archive " + folder.root() + " already: give another folder");
            }
            TopicArchive archive = folder.create(TopicArchive.Head.of(topic.getKey(), "imported"));
            int partitions = 1
                    + topic.getValue().keySet().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
            topic.getValue()
                    .forEach((number, stretch) -> stretch.archive = new PartitionArchive(
                            archive,
                            new PartitionArchive.TopicPlace(number, partitions),
                            ArchiveSettings.standard(),
                            new PartitionArchive.Start(stretch.first, List.of())));
        }
    }

    private void file(JsonNode line) throws IOException {
        Stretch stretch = topics.getOrDefault(line.path("topic").asText(), Map.of())
                .getOrDefault(line.path("partition").asInt(), new Stretch());
        Envelope envelope = new Envelope(
                line.path("offset").asLong(),
                line.path("ts").asLong(),
                bytes(line.path("key")),
                headers(line.path("headers")),
                bytes(line.path("payload")));
        stretch.archive().file(envelope, System.nanoTime(), report);
    }

    private static List<Header> headers(JsonNode pairs) {
        List<Header> headers = new ArrayList<>();
        for (int at = 0; at + 1 < pairs.size(); at += 2) {
            headers.add(new RecordHeader(pairs.get(at).asText(), bytes(pairs.get(at + 1))));
        }
        return headers;
    }

    private static byte @Nullable [] bytes(JsonNode text) {
        return text.isTextual() ? text.asText().getBytes(StandardCharsets.UTF_8) : null;
    }

    private void forEach(LineReader reader) throws IOException {
        int number = 0;
        try (BufferedReader lines = LineFiles.open(dump)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                JsonNode node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
                if (!node.has("topic") || !node.has("partition") || !node.has("offset") || !node.has("ts")) {
                    throw new MalformedRecordException("not a line of kcat -J");
                }
                reader.read(node);
            }
        } catch (MalformedRecordException foreign) {
            throw new InvalidSettingException(dump + ", line " + number + ": " + foreign.getMessage());
        }
    }

    private interface LineReader {
        void read(JsonNode line) throws IOException;
    }

    /** What a dump holds of one partition. */
    private static final class Stretch {
        private long first = -1;
        private long last = -1;
        private @Nullable PartitionArchive archive;

        PartitionArchive archive() {
            if (archive == null) {
                throw new IllegalStateException("a partition that the first reading did not see");
            }
            return archive;
        }
    }
}
