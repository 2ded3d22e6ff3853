package io.slugline.launcher.bench;

import io.slugline.runtime.record.Outlet;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Follows what comes out at the end of the path, as a consumer of committed records sees it: which pages and articles
 * have reached their place, and how long after they were received.
 *
 * <p>Read by its own thread, asked by others.
 */
final class Arrivals {
    private final TopicNames names;
    private final TopicReader reader;
    private final Map<String, BitSet> pages = new TreeMap<>();
    private final List<Integer> ages = new ArrayList<>();
    private long articles;
    private long ended;
    private long enriched;
    private boolean timing;

    private Arrivals(TopicNames names, TopicReader reader) {
        this.names = names;
        this.reader = reader;
    }

    static Arrivals at(Settings settings) {
        TopicNames names = TopicNames.of(settings);
        Stream<Topic> ends = Stream.concat(
                Stream.of(Topics.NORMALIZED, Topics.ENRICHED, Topics.ASIDE),
                Topics.SERVICES.stream().map(Topics::deadLetters));
        return new Arrivals(
                names, TopicReader.open(settings, ends.map(names::of).toList()));
    }

    /** Reads on until the thread is interrupted. */
    void follow() {
        try (reader) {
            while (!Thread.currentThread().isInterrupted()) {
                reader.poll(this::enter);
            }
        } catch (InterruptException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many articles have reached their place, whichever it was. */
    synchronized long ended() {
        return ended;
    }

    /** How many of them are enriched. */
    synchronized long enriched() {
        return enriched;
    }

    /** Whether so many pages, and all articles of them, have reached their place. */
    synchronized boolean haveSettled(long sent) {
        return pagesSettled() == sent && ended == articles;
    }

    synchronized long pagesSettled() {
        return pages.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** From now on the age of each enriched article is noted: its record's timestamp is when it was received. */
    synchronized void startTiming() {
        timing = true;
        ages.clear();
    }

    /** The ages noted, in milliseconds. */
    synchronized List<Integer> ages() {
        return List.copyOf(ages);
    }

    private synchronized void enter(ConsumerRecord<byte[], byte[]> record) {
        boolean isDiagnostic = Headers.text(record.headers(), Headers.DEAD_LETTER_REASON)
                .filter(Outlet.DIAGNOSTIC::equals)
                .isPresent();
        if (isDiagnostic) {
            return;
        }
        String madeFrom = Headers.text(record.headers(), Headers.MADE_FROM).orElse("");
        if (madeFrom.startsWith(names.of(Topics.RAW) + "-")) {
            int at = madeFrom.lastIndexOf('@');
            pages.computeIfAbsent(madeFrom.substring(0, at), partition -> new BitSet())
                    .set(Integer.parseInt(madeFrom.substring(at + 1)));
        } else {
            ended++;
        }
        count(record);
    }

    private void count(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(names.of(Topics.NORMALIZED))) {
            articles++;
        } else if (record.topic().equals(names.of(Topics.ENRICHED))) {
            enriched++;
            if (timing) {
                ages.add((int) (System.currentTimeMillis() - record.timestamp()));
            }
        }
    }
}
