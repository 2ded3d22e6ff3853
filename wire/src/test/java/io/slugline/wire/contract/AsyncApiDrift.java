package io.slugline.wire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** AsyncAPI beside topics, schemas and headers. */
final class AsyncApiDrift {
    private final JsonNode asyncApi;
    private final Documents documents;
    private final List<Topic> topics;
    private final Drift drift;

    AsyncApiDrift(Documents documents, List<Topic> topics, Drift drift) {
        this.documents = documents;
        this.topics = topics;
        this.drift = drift;
        asyncApi = documents.asyncApi();
    }

    void find() {
        Set<String> names = topics.stream().map(Topic::name).collect(Collectors.toCollection(TreeSet::new));
        drift.expect("asyncapi.yaml: channels", names, Drift.names(asyncApi.path("channels")));
        topics.forEach(this::channel);
        drift.expect(
                "asyncapi.yaml: headers of every event",
                cloudEventHeaders(),
                Drift.texts(asyncApi.at("/components/schemas/cloudEvent/required")));
        references(asyncApi);
    }

    private void channel(Topic topic) {
        JsonNode channel = asyncApi.path("channels").path(topic.name());
        String where = "asyncapi.yaml: " + topic.name() + ": ";
        drift.expect(where + "address", topic.name(), channel.path("address").asText());
        JsonNode binding = channel.path("bindings").path("kafka");
        drift.expect(where + "topic", topic.name(), binding.path("topic").asText());
        JsonNode settings = binding.path("topicConfiguration");
        var expected = topic.config(Topic.Profile.CLUSTER);
        drift.expect(
                where + "cleanup",
                expected.get("cleanup.policy"),
                settings.at("/cleanup.policy/0").asText());
        for (String name : Set.of("retention.ms", "max.message.bytes")) {
            drift.expect(where + name, expected.get(name), settings.path(name).asText());
        }
        channel.path("messages").forEach(message -> message(topic, where, Drift.reference(message)));
    }

    private void message(Topic topic, String where, String name) {
        JsonNode message = asyncApi.at("/components/messages/" + name);
        drift.expect(
                where + "key",
                topic.keyedBy(),
                message.at("/bindings/kafka/key/description").asText());
        String file = "schemas/" + topic.name() + ".json";
        if (!documents.has(file)) {
            return;
        }
        JsonNode payload = message.path("payload");
        JsonNode schema = payload.has("oneOf") ? payload.path("oneOf").path(0) : payload;
        drift.expect(where + "payload", "./" + file, schema.path("$ref").asText());
        drift.expect(
                file + ": id",
                "urn:slugline:schema:" + topic.name() + ":1",
                documents.one(file).path("$id").asText());
    }

    private static Set<String> cloudEventHeaders() {
        RecordHeaders headers = new RecordHeaders();
        CloudEvent.of(Topics.ENRICHED, "article.enriched", "story-tracker", Instant.EPOCH)
                .writeTo(headers);
        return Arrays.stream(headers.toArray()).map(Header::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private void references(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty()) {
            boolean there = reference.startsWith("#")
                    ? !asyncApi.at(reference.substring(1)).isMissingNode()
                    : documents.has(reference);
            drift.expect("asyncapi.yaml: reference to " + reference, true, there);
        }
        node.forEach(this::references);
    }
}
