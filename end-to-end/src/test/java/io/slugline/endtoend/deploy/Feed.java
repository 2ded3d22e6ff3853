package io.slugline.endtoend.deploy;

import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Somebody who sends a page to the pipeline now. */
final class Feed {
    private Feed() {}

    static void send(String bootstrap, String url, String title, String text) {
        ProducerRecord<byte[], byte[]> item = new ProducerRecord<>(
                Topics.RAW.name(),
                Json.write(Map.of("url", url, "title", title, "text", text, "source", "Example Wire")));
        item.headers().add(Headers.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(item).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
