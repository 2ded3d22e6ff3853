package io.slugline.endtoend.hostile;

import io.slugline.deduplicator.DeduplicatorService;
import io.slugline.normalizer.NormalizerService;
import io.slugline.runtime.kit.ServiceDriver;
import io.slugline.storytracker.StoryTrackerService;
import io.slugline.tagger.TaggerService;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;

/** The four services one after the other on Kafka's test driver, so that one input is through before the next comes. */
final class DrivenPath implements AutoCloseable {
    /** What the log adds to a record, or to one of its headers, at most. */
    private static final int FRAME = 100;

    private final ServiceDriver normalizer;
    private final ServiceDriver deduplicator;
    private final ServiceDriver tagger;
    private final ServiceDriver tracker;

    DrivenPath(Path folder) {
        normalizer = new ServiceDriver(new NormalizerService(), folder.resolve("n"));
        deduplicator = new ServiceDriver(new DeduplicatorService(), folder.resolve("d"));
        tagger = new ServiceDriver(new TaggerService(), folder.resolve("t"));
        tracker = new ServiceDriver(new StoryTrackerService(), folder.resolve("s"));
    }

    /** Sends an input through; answers how many records came out at each place. */
    Map<Place, Integer> send(Hostile hostile) {
        List<String> headers = new ArrayList<>();
        hostile.completeHeaders().forEach((name, value) -> {
            headers.add(name);
            headers.add(value);
        });
        normalizer.send(hostile.id(), hostile.value(), Hostile.AT, headers.toArray(String[]::new));
        pass(normalizer, Topics.NORMALIZED, deduplicator);
        pass(deduplicator, Topics.DEDUPLICATED, tagger);
        pass(tagger, Topics.TAGGED, tracker);
        Map<Place, Integer> places = new EnumMap<>(Place.class);
        read(tracker, Topics.STORY_EVENT);
        read(tracker, Topics.STORY_STATE);
        places.merge(Place.ENRICHED, read(tracker, Topics.ENRICHED).size(), Integer::sum);
        for (ServiceDriver driver : List.of(normalizer, deduplicator)) {
            places.merge(Place.ASIDE, read(driver, Topics.ASIDE).size(), Integer::sum);
        }
        places.merge(Place.DEAD_LETTER, deadLetters(), Integer::sum);
        places.values().removeIf(times -> times == 0);
        return places;
    }

    @Override
    public void close() {
        List.of(normalizer, deduplicator, tagger, tracker).forEach(ServiceDriver::close);
    }

    /** What came out on a topic; the test driver takes more than a broker would. */
    private static List<TestRecord<byte[], byte[]>> read(ServiceDriver driver, Topic topic) {
        List<TestRecord<byte[], byte[]>> records = driver.read(topic);
        for (TestRecord<byte[], byte[]> record : records) {
            int bytes = sizeOf(record);
            if (bytes > Topic.MOST_BYTES) {
                throw new IllegalStateException("a record of " + topic.name() + " has " + bytes + " bytes");
            }
        }
        return records;
    }

    private static int sizeOf(TestRecord<byte[], byte[]> record) {
        int bytes = FRAME + record.key().length + (record.value() == null ? 0 : record.value().length);
        for (Header header : record.headers()) {
            bytes += FRAME + header.key().length() + header.value().length;
        }
        return bytes;
    }

    /** Copies of what went on without its tags are no place of its own. */
    private int deadLetters() {
        int letters = 0;
        Map<String, ServiceDriver> drivers = Map.of(
                NormalizerService.NAME, normalizer,
                DeduplicatorService.NAME, deduplicator,
                TaggerService.NAME, tagger,
                StoryTrackerService.NAME, tracker);
        for (Map.Entry<String, ServiceDriver> driver : drivers.entrySet()) {
            letters += (int) read(driver.getValue(), Topics.deadLetters(driver.getKey())).stream()
                    .filter(letter -> !reason(letter).equals("diagnostic"))
                    .count();
        }
        return letters;
    }

    private static String reason(TestRecord<byte[], byte[]> letter) {
        return Headers.text(letter.headers(), Headers.DEAD_LETTER_REASON).orElse("");
    }

    private static void pass(ServiceDriver from, Topic topic, ServiceDriver to) {
        for (TestRecord<byte[], byte[]> record : read(from, topic)) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            Instant at = record.getRecordTime();
            boolean isRedrive = record.headers().lastHeader(Headers.REDRIVE) != null;
            to.send(key, record.value(), at, isRedrive ? new String[] {Headers.REDRIVE, "true"} : new String[0]);
        }
    }
}
