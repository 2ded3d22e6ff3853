package io.slugline.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.launcher.pipeline.Ledger;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What a run left on its topics, as the design compares it: key, value, timestamp and {@code ce_*} headers of
 * {@code article.enriched} and {@code story.event} in (edition, sequence, index) order, and the last value of each key
 * of {@code story.state}.
 */
public record Snapshot(
        List<String> enriched,
        List<String> events,
        Map<String, String> states,
        Ledger ledger,
        Map<String, List<byte[]>> values) {
    /** Reads the topics that a run kept on its folder, after it has ended. */
    public static Snapshot of(Path data) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"))) {
            return at(broker.bootstrap());
        }
    }

    /** Reads the topics of brokers that are up. */
    public static Snapshot at(String bootstrap) {
        Settings settings = Pipeline.settingsReader()
                .read(Map.of(CommonSettings.BOOTSTRAP.name(), bootstrap), Map.of(), Optional.empty());
        Reading reading = new Reading(new Ledger(TopicNames.of(settings)));
        TopicReader.readAll(settings, reading.ledger.topics(), reading::enter);
        return reading.snapshot();
    }

    public List<byte[]> valuesOf(Topic topic) {
        return values.getOrDefault(topic.name(), List.of());
    }

    private static final class Reading {
        private final Ledger ledger;
        private final Map<String, String> enriched = new TreeMap<>();
        private final Map<String, String> events = new TreeMap<>();
        private final Map<String, String> states = new TreeMap<>();
        private final Map<String, List<byte[]>> values = new TreeMap<>();
        private final List<String> twice = new ArrayList<>();

        Reading(Ledger ledger) {
            this.ledger = ledger;
        }

        void enter(ConsumerRecord<byte[], byte[]> record) {
            ledger.enter(record);
            byte[] value = record.value() == null ? new byte[0] : record.value();
            values.computeIfAbsent(record.topic(), topic -> new ArrayList<>()).add(value);
            if (record.topic().equals(Topics.ENRICHED.name())) {
                once(enriched, place(value), line(record));
            } else if (record.topic().equals(Topics.STORY_EVENT.name())) {
                once(events, place(value), line(record));
            } else if (record.topic().equals(Topics.STORY_STATE.name())) {
                states.put(text(record.key()), line(record));
            }
        }

        Snapshot snapshot() {
            if (!twice.isEmpty()) {
                throw new AssertionError("told twice: " + twice);
            }
            return new Snapshot(List.copyOf(enriched.values()), List.copyOf(events.values()), states, ledger, values);
        }

        private void once(Map<String, String> lines, String place, String line) {
            if (lines.put(place, line) != null) {
                twice.add(place);
            }
        }

        private static String place(byte[] value) {
            JsonNode node = Json.readTree(value);
            return "%s/%019d/%06d"
                    .formatted(
                            node.path("edition").asText(),
                            node.path("sequence").asLong(),
                            node.path("index").asInt());
        }

        private static String line(ConsumerRecord<byte[], byte[]> record) {
            StringBuilder line =
                    new StringBuilder(text(record.key())).append(" @").append(record.timestamp());
            for (Header header : record.headers()) {
                if (header.key().startsWith("ce_")) {
                    line.append(' ').append(header.key()).append('=').append(text(header.value()));
                }
            }
            return line.append(' ').append(text(record.value())).toString();
        }

        private static String text(byte[] bytes) {
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
