package io.slugline.wire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the contract, read as trees. */
record Documents(Path root) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    JsonNode asyncApi() {
        return one("asyncapi.yaml");
    }

    JsonNode compose() {
        return one("docker-compose.yml");
    }

    JsonNode kustomization() {
        return one("k8s/base/kustomization.yaml");
    }

    List<JsonNode> topics() {
        return all("k8s/components/strimzi/topics.yaml");
    }

    List<JsonNode> users() {
        return all("k8s/components/strimzi/users.yaml");
    }

    List<JsonNode> scaledObjects() {
        return all("k8s/components/keda/scaled-objects.yaml");
    }

    /** The workload of a service: the first document of its file. */
    JsonNode workload(String service) {
        return one("k8s/base/" + service + ".yaml");
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    JsonNode one(String file) {
        return all(file).get(0);
    }

    private List<JsonNode> all(String file) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(root.resolve(file).toFile())) {
            return documents.readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
