package io.slugline.endtoend.faults;

import io.slugline.entities.Overrides;
import io.slugline.entities.Tagger;
import io.slugline.model.article.Article;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Follows a run's committed records with a consumer of its own, decides offline what they must be, and compares as they
 * come: a record that differs, or comes twice, is told at the fault after which it came; one that is missing, at the end.
 */
final class Verifier implements AutoCloseable {
    static final String FORGOTTEN = "forgotten";

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int MOST_POLLS = 100;
    private static final int ENOUGH_EMPTY = 5;
    private static final Map<String, String> READERS = Map.of(
            Topics.NORMALIZED.name(), "deduplicator",
            Topics.DEDUPLICATED.name(), "tagger",
            Topics.TAGGED.name(), "story-tracker");
    private static final Set<String> IN_ORDER =
            Set.of(Topics.DEDUPLICATED.name(), Topics.TAGGED.name(), Topics.ENRICHED.name(), Topics.STORY_EVENT.name());

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Comparison comparison = new Comparison();
    private final OfflineNormalizer normalizer = new OfflineNormalizer(comparison::expect);
    private final Map<String, OfflineDesk> desks = new TreeMap<>();
    private final Map<String, Integer> normalized = new HashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Tagger tagger = Tagger.shipped();
    private final Overrides overrides;

    Verifier(String bootstrap, Overrides overrides) {
        this.overrides = overrides;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = Topics.all().stream()
                .filter(topic -> !topic.equals(Topics.ENTITY_OVERRIDE))
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** Reads what has come since; throws an {@link AssertionError} at the first record that is not as it must be. */
    void readOn() {
        int empty = 0;
        for (int polls = 0; polls < MOST_POLLS && empty < ENOUGH_EMPTY; polls++) {
            long before = total();
            consumer.poll(POLL).forEach(this::enter);
            empty = total() == before ? empty + 1 : 0;
        }
    }

    /**
     * Whether so many pages have come, and all that must have come of them. A sender may send one twice when its broker is
     * killed: then the services have it twice on their input, as the offline run does.
     */
    boolean isComplete(int pages) {
        return this.pages.size() == pages && comparison.missing().isEmpty();
    }

    /** What has not come yet, the first few of each topic. */
    String missing() {
        return pages.size() + " pages came; " + comparison.missing() + " of " + this;
    }

    /** The last states of all stories are to be as decided offline. */
    void compareStates() {
        comparison.compareStates();
    }

    /** How many records have come. */
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long count(String topic) {
        return counts.getOrDefault(topic, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void enter(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic();
        counts.merge(topic, 1L, Long::sum);
        if (record.headers().lastHeader(Mill.POISON) != null && READERS.containsKey(topic)) {
            comparison.expect(DeadLetters.of(READERS.get(topic), "malformed", record));
        } else if (topic.equals(Topics.RAW.name())) {
            pages.add(Told.text(record.key()));
            normalizer.take(record);
        } else if (topic.equals(Topics.NORMALIZED.name())) {
            enterNormalized(record);
        } else if (topic.endsWith(".dead-letter")) {
            enterDeadLetter(record);
        } else {
            comparison.find(told(record));
        }
    }

    private static Told told(ConsumerRecord<byte[], byte[]> record) {
        if (IN_ORDER.contains(record.topic())) {
            return Told.inOrder(record);
        }
        String line = record.value() == null ? FORGOTTEN : Told.line(record);
        return new Told(
                record.topic(), record.topic().equals(Topics.ASIDE.name()) ? line : Told.text(record.key()), line);
    }

    private void enterNormalized(ConsumerRecord<byte[], byte[]> record) {
        String edition = Told.text(record.key());
        String place = Told.place(edition, normalized.merge(edition, 1, Integer::sum), 0);
        comparison.find(new Told(record.topic(), place, Told.line(record)));
        desks.computeIfAbsent(edition, name -> new OfflineDesk(tagger, overrides, comparison::expect))
                .take(Json.read(record.value(), Article.class));
    }

    /** A diagnostic copy is no place of its own. */
    private void enterDeadLetter(ConsumerRecord<byte[], byte[]> record) {
        Told letter = DeadLetters.found(record);
        if (letter.line().contains(" diagnostic ")) {
            counts.merge("diagnostic", 1L, Long::sum);
        } else {
            comparison.find(letter);
        }
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
