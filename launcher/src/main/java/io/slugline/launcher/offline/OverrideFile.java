package io.slugline.launcher.offline;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.entities.Overrides;
import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import io.slugline.wire.MalformedRecordException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads entities that users add or correct: lines of {@code {"entity","from","name","type","aliases","retired"}}, of which
 * {@code from} (else ever), {@code aliases} and {@code retired} may be left out.
 */
final class OverrideFile {
    private OverrideFile() {}

    static Overrides read(Path file) throws IOException {
        List<Overrides.Entry> entries = new ArrayList<>();
        try (BufferedReader lines = LineFiles.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    entries.add(entry(line));
                }
            }
        }
        return new Overrides(entries);
    }

    private static Overrides.Entry entry(String line) {
        JsonNode node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        String from = node.path("from").asText("");
        try {
            return new Overrides.Entry(
                    new EntityId(node.path("entity").asText()),
                    from.isEmpty() ? Instant.EPOCH : Instant.parse(from),
                    node.path("name").asText(),
                    EntityType.valueOf(node.path("type").asText("other").toUpperCase(Locale.ROOT)),
                    aliases,
                    node.path("retired").asBoolean(false));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new MalformedRecordException(line + ": " + malformed.getMessage());
        }
    }
}
