package io.slugline.wire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;

/** Compose beside services and topics. */
final class ComposeDrift {
    private final JsonNode services;
    private final Drift drift;

    ComposeDrift(Documents documents, Drift drift) {
        this.drift = drift;
        services = documents.compose().path("services");
    }

    void find() {
        Topics.SERVICES.forEach(this::service);
        drift.expect(
                "docker-compose.yml: topics: command", "topics --create --keep-all", command(services.path("topics")));
        JsonNode broker = services.path("kafka").path("environment");
        for (String setting : new String[] {"KAFKA_MESSAGE_MAX_BYTES", "KAFKA_REPLICA_FETCH_MAX_BYTES"}) {
            drift.expect(
                    "docker-compose.yml: kafka: " + setting,
                    Integer.toString(Topic.MOST_BYTES),
                    broker.path(setting).asText());
        }
    }

    private void service(String name) {
        drift.expect(
                "docker-compose.yml: " + name + ": runs its service",
                true,
                (command(services.path(name)) + " ").startsWith("service " + name + " "));
    }

    private static String command(JsonNode service) {
        StringBuilder words = new StringBuilder();
        service.path("command").forEach(word -> words.append(word.asText()).append(' '));
        return words.toString().strip();
    }
}
