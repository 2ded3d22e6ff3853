package io.slugline.launcher.bench;

import io.slugline.launcher.bench.mill.FetchedPage;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Headers;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Puts pages onto {@code article.raw} as the collector does. */
final class PageSender implements AutoCloseable {
    /** Far enough ahead that nobody waits for it, near enough that the pages are still in memory when read. */
    private static final int MOST_AHEAD = 400;

    private static final int PAUSE_MILLIS = 2;

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private long sent;

    PageSender(Settings settings) {
        topic = TopicNames.of(settings).of(Topics.RAW);
        producer = new KafkaProducer<>(ClientProperties.writer(settings));
    }

    /**
     * Sends as fast as the pages are dealt with.
     *
     * @param settled how many pages have reached their place
     */
    void sendAll(PageFeed feed, int count, LongSupplier settled) throws InterruptedException {
        for (int page = 0; page < count; page++) {
            while (sent - settled.getAsLong() > MOST_AHEAD) {
                Thread.sleep(PAUSE_MILLIS);
            }
            FetchedPage next = feed.take();
            send(next, next.at());
        }
        flush();
    }

    /** Sends so many a second; each counts as received when its turn came, whether or not it could be sent by then. */
    void sendSteadily(PageFeed feed, int count, int rate) throws InterruptedException {
        Instant start = Instant.now();
        for (int page = 0; page < count; page++) {
            FetchedPage next = feed.take();
            Instant turn = start.plusNanos(page * Duration.ofSeconds(1).toNanos() / rate);
            long wait = Duration.between(Instant.now(), turn).toMillis();
            if (wait > 0) {
                Thread.sleep(wait);
            }
            send(next, turn);
        }
        flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void flush() {
        producer.flush();
        if (trouble.get() != null) {
            throw new IllegalStateException("the broker refused a page", trouble.get());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // trouble comes through the callback
    private void send(FetchedPage page, Instant receivedAt) {
        RecordHeaders headers = new RecordHeaders();
        Headers.put(headers, Headers.URL, page.url());
        Headers.put(headers, Headers.CONTENT_TYPE, "text/html");
        Headers.put(headers, Headers.SOURCE, page.source());
        Headers.put(headers, Headers.RECEIVED_AT, receivedAt.toString());
        byte[] key = ("p-" + sent++).getBytes(StandardCharsets.UTF_8);
        producer.send(
                new ProducerRecord<>(topic, null, receivedAt.toEpochMilli(), key, page.html(), headers),
                (metadata, refused) -> {
                    if (refused != null) {
                        trouble.compareAndSet(null, refused);
                    }
                });
    }
}
