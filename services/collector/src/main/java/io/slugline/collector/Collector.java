package io.slugline.collector;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.KeptRecord;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Puts pages onto {@code article.raw}: each once, however often it is collected.
 *
 * <p>The producer is idempotent, so a retry neither repeats nor reorders; and what the topic already holds from an
 * earlier run, one that was killed say, is left out.
 */
public final class Collector implements AutoCloseable {
    public static final String NAME = "collector";

    /** Brokers refuse what is dated further ahead than an hour; a page cannot be received before it is. */
    private static final Duration MOST_AHEAD = Duration.ofMinutes(50);

    private final TopicNames names;
    private final Producer<byte[], byte[]> producer;
    private final Clock clock;
    private final AlreadyCollected already;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private Optional<Manners> manners = Optional.empty();

    private Collector(TopicNames names, Producer<byte[], byte[]> producer, Clock clock, AlreadyCollected already) {
        this.names = names;
        this.producer = producer;
        this.clock = clock;
        this.already = already;
    }

    /** The topics it writes to, and reads before, to know what they hold. */
    public static List<Topic> topics() {
        return List.of(Topics.RAW, Topics.deadLetters(NAME));
    }

    /** Connects, and reads which pages the topic already holds. */
    public static Collector open(Settings settings, Clock clock) {
        TopicNames names = TopicNames.of(settings);
        AlreadyCollected already = AlreadyCollected.read(settings, names);
        return new Collector(names, new KafkaProducer<>(ClientProperties.writer(settings)), clock, already);
    }

    /**
     * Collects all pages of a file or folder, and waits until the broker has them.
     *
     * @param progress told after each page
     * @throws IOException when a file cannot be read; the pages before it were sent
     */
    public CollectorReport collect(Path input, Consumer<CollectorReport> progress) throws IOException {
        CollectorReport report = new CollectorReport();
        new PageFinder(input)
                .find(
                        page -> {
                            send(page, report);
                            progress.accept(report);
                        },
                        report::skipped,
                        report::passedOver);
        flush();
        return report;
    }

    /** Goes once through all feeds, and waits until the broker has the pages that are new in them. */
    public CollectorReport poll(FeedOrder order, Consumer<CollectorReport> progress)
            throws IOException, InterruptedException {
        CollectorReport report = new CollectorReport();
        Manners own = manners.orElseGet(() -> manners(order.contact()));
        manners = Optional.of(own); // what hosts have asked for holds until the next time
        FeedPoller poller = new FeedPoller(own, FeedMemory.read(order.memory()), clock);
        poller.poll(
                order.feeds(),
                page -> {
                    send(page, report);
                    progress.accept(report);
                },
                this::flush);
        poller.refused().forEach(report::passedOver);
        return report;
    }

    @Override
    public void close() {
        producer.close();
    }

    private void flush() {
        producer.flush();
        refuseFailure();
    }

    private static Manners manners(String contact) {
        return new Manners(
                new Fetcher(new PublicAddresses(), contact),
                System::nanoTime,
                time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()));
    }

    private void send(CollectedPage page, CollectorReport report) {
        refuseFailure();
        if (!already.add(page.id())) {
            report.alreadyThere();
        } else if (page.fault().isEmpty()) {
            report.sent();
            send(record(Topics.RAW, page, page.value(), headers(page)));
        } else {
            report.deadLetter(page.fault());
            KeptRecord kept = KeptRecord.of(new byte[0], page.value(), headers(page));
            Headers.put(kept.headers(), Headers.DEAD_LETTER_REASON, page.fault());
            send(record(Topics.deadLetters(NAME), page, Objects.requireNonNull(kept.value()), kept.headers()));
        }
    }

    private ProducerRecord<byte[], byte[]> record(
            Topic topic, CollectedPage page, byte[] value, RecordHeaders headers) {
        byte[] key = page.id().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(names.of(topic), null, receivedAt(page).toEpochMilli(), key, value, headers);
    }

    private RecordHeaders headers(CollectedPage page) {
        RecordHeaders headers = new RecordHeaders();
        Headers.put(headers, Headers.URL, page.url());
        Headers.put(headers, Headers.CONTENT_TYPE, page.contentType());
        Headers.put(headers, Headers.SOURCE, page.source());
        Headers.put(headers, Headers.RECEIVED_AT, receivedAt(page).toString());
        if (page.receivedAtAssumed()) {
            Headers.put(headers, Headers.RECEIVED_AT_ASSUMED, "true");
        }
        return headers;
    }

    private Instant receivedAt(CollectedPage page) {
        Instant now = clock.instant();
        Instant said = page.receivedAt();
        if (said.isAfter(now.plus(MOST_AHEAD))) {
            return now;
        }
        return said.isBefore(Instant.EPOCH) ? Instant.EPOCH : said;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // trouble comes through the callback
    private void send(ProducerRecord<byte[], byte[]> record) {
        producer.send(record, (metadata, trouble) -> {
            if (trouble != null) {
                failure.compareAndSet(null, new IllegalStateException("the broker refused a page", trouble));
            }
        });
    }

    private void refuseFailure() {
        RuntimeException trouble = failure.get();
        if (trouble != null) {
            throw trouble;
        }
    }
}
