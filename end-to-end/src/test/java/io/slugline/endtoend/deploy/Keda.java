package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** KEDA publishes no model of its kinds for Java: a schema of the fields that its resource definitions have stands in. */
final class Keda {
    private static final Schema SCHEMA = read(Path.of("src", "test", "resources", "kubernetes", "keda.json"));

    private Keda() {}

    static Optional<String> refusal(JsonNode manifest) {
        List<Error> faults = SCHEMA.validate(manifest.toString(), InputFormat.JSON);
        String name = manifest.path("kind").asText() + " "
                + manifest.at("/metadata/name").asText();
        return faults.isEmpty() ? Optional.empty() : Optional.of(name + ": " + faults);
    }

    private static Schema read(Path file) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
