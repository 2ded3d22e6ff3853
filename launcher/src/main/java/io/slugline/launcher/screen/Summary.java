package io.slugline.launcher.screen;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.runtime.record.TopicNames;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a run came to, counted from the committed records. */
public final class Summary {
    private final Map<String, Integer> copies = new TreeMap<>();
    private final Map<String, Integer> aside = new TreeMap<>();
    private final Map<String, Integer> deadLetters = new TreeMap<>();
    private final TreeSet<String> stories = new TreeSet<>();
    private int articles;

    /** Counts one record of an output topic. */
    public void enter(ConsumerRecord<byte[], byte[]> record, TopicNames names) {
        String topic = record.topic();
        if (topic.equals(names.of(Topics.ENRICHED))) {
            articles++;
            JsonNode article = Json.readTree(record.value());
            copies.merge(article.path("copy").path("kind").asText(), 1, Integer::sum);
        } else if (topic.equals(names.of(Topics.ASIDE))) {
            aside.merge(Json.readTree(record.value()).path("reason").asText(), 1, Integer::sum);
        } else if (topic.endsWith(".dead-letter")) {
            deadLetters.merge(
                    Headers.text(record.headers(), Headers.DEAD_LETTER_REASON).orElse("?"), 1, Integer::sum);
        } else if (topic.equals(names.of(Topics.STORY_STATE)) && record.value() != null) {
            stories.add(new String(record.key(), StandardCharsets.UTF_8));
        }
    }

    int articles() {
        return articles;
    }

    int stories() {
        return stories.size();
    }

    Map<String, Integer> copies() {
        return copies;
    }

    Map<String, Integer> aside() {
        return aside;
    }

    Map<String, Integer> deadLetters() {
        return deadLetters;
    }
}
