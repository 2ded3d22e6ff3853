package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** YAML with its anchors, aliases and merges resolved, as trees. */
final class Yaml {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Yaml() {}

    static JsonNode read(Path file) {
        return all(text(file)).get(0);
    }

    /** The documents of a text, empty ones left out. */
    static List<JsonNode> all(String text) {
        List<JsonNode> documents = new ArrayList<>();
        for (Object document : new org.yaml.snakeyaml.Yaml().loadAll(text)) {
            if (document != null) {
                documents.add(MAPPER.valueToTree(document));
            }
        }
        return documents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
