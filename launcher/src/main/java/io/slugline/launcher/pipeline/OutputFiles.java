package io.slugline.launcher.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Writes each output topic as a file of JSON lines: values in (edition, sequence, index) order, story states by id, what
 * was put aside by time and id.
 */
public final class OutputFiles {
    private static final Comparator<Line> BY_SEQUENCE = Comparator.comparing(Line::edition)
            .thenComparingLong(Line::sequence)
            .thenComparingInt(Line::index);

    private final Settings settings;
    private final Path folder;

    public OutputFiles(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Writes all files; those of an earlier run are replaced. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        for (Topic topic : List.of(Topics.DEDUPLICATED, Topics.TAGGED, Topics.ENRICHED, Topics.STORY_EVENT)) {
            write(topic, inOrder(topic));
        }
        write(Topics.NORMALIZED, asLogged(Topics.NORMALIZED));
        write(Topics.ASIDE, byTimeAndId());
        write(Topics.STORY_STATE, states());
    }

    private List<byte[]> inOrder(Topic topic) {
        List<Line> lines = new ArrayList<>();
        read(topic, (key, value) -> lines.add(Line.of(value)));
        lines.sort(BY_SEQUENCE);
        return lines.stream().map(Line::value).toList();
    }

    private List<byte[]> asLogged(Topic topic) {
        List<byte[]> values = new ArrayList<>();
        read(topic, (key, value) -> values.add(value));
        return values;
    }

    /** Two services write it, so its offsets depend on their speed. */
    private List<byte[]> byTimeAndId() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        TopicReader.readAll(settings, List.of(TopicNames.of(settings).of(Topics.ASIDE)), records::add);
        records.sort(Comparator.<ConsumerRecord<byte[], byte[]>>comparingLong(ConsumerRecord::timestamp)
                .thenComparing(ConsumerRecord::key, Arrays::compare)
                .thenComparing(ConsumerRecord::value, Arrays::compare));
        return records.stream().map(ConsumerRecord::value).toList();
    }

    private Collection<byte[]> states() {
        TreeMap<String, byte[]> last = new TreeMap<>();
        read(Topics.STORY_STATE, (key, value) -> {
            if (value.length == 0) {
                last.remove(key);
            } else {
                last.put(key, value);
            }
        });
        return last.values();
    }

    private void read(Topic topic, ValueReader reader) {
        TopicReader.readAll(settings, List.of(TopicNames.of(settings).of(topic)), record -> {
            byte[] key = record.key() == null ? new byte[0] : record.key();
            reader.read(new String(key, StandardCharsets.UTF_8), record.value() == null ? new byte[0] : record.value());
        });
    }

    private void write(Topic topic, Collection<byte[]> values) throws IOException {
        Path file = folder.resolve(topic.name() + ".jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (byte[] value : values) {
                out.write(value);
                out.write('\n');
            }
        }
    }

    private interface ValueReader {
        void read(String key, byte[] value);
    }

    /** A value with its place in the order. */
    @SuppressWarnings("ArrayRecordComponent") // read once, written once
    private record Line(String edition, long sequence, int index, byte[] value) {
        static Line of(byte[] value) {
            JsonNode node = Json.readTree(value);
            return new Line(
                    node.path("edition").asText(),
                    node.path("sequence").asLong(),
                    node.path("index").asInt(),
                    value);
        }
    }
}
