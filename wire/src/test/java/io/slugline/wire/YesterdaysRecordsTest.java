package io.slugline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.slugline.wire.SchemaFilesTest.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records as earlier builds wrote them, one folder a release, are read by this build and fit its schemas. The folders
 * are only ever added to: a line that fails here is a change that the contract does not allow.
 */
class YesterdaysRecordsTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "yesterday");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    record Yesterday(Contract contract, Path file) {
        @Override
        public String toString() {
            return KEPT.relativize(file).toString();
        }
    }

    static Stream<Yesterday> yesterdays() throws IOException {
        try (Stream<Path> releases = Files.list(KEPT)) {
            return releases.sorted().toList().stream()
                    .flatMap(release -> SchemaFilesTest.contracts()
                            .map(contract -> new Yesterday(
                                    contract, release.resolve(contract.topic().name() + ".jsonl"))));
        }
    }

    @ParameterizedTest
    @MethodSource("yesterdays")
    void yesterdaysRecordsAreReadWithNothingLost(Yesterday yesterday) throws IOException {
        for (String line : lines(yesterday)) {
            JsonNode then = Json.readTree(line.getBytes(StandardCharsets.UTF_8));

            JsonNode now = Json.readTree(
                    Json.write(Json.read(line, yesterday.contract().type())));

            assertEquals(List.of(), lost("", then, now));
        }
    }

    @ParameterizedTest
    @MethodSource("yesterdays")
    void yesterdaysRecordsFitTheSchemasOfToday(Yesterday yesterday) throws IOException {
        Schema schema = SCHEMAS.getSchema(
                Files.readString(
                        Path.of("..", "schemas", yesterday.contract().topic().name() + ".json")),
                InputFormat.JSON);

        for (String line : lines(yesterday)) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON));
        }
    }

    @Test
    void everyTypeOfEventIsAmongThem() throws IOException {
        TreeSet<String> published = new TreeSet<>();
        Json.readTree(Files.readAllBytes(Path.of("..", "schemas", "story.event.json")))
                .path("oneOf")
                .forEach(type -> published.add(type.at("/properties/type/const").asText()));

        TreeSet<String> kept = new TreeSet<>();
        for (String line : Files.readAllLines(KEPT.resolve("0.1").resolve("story.event.jsonl"))) {
            kept.add(Json.readTree(line.getBytes(StandardCharsets.UTF_8))
                    .path("type")
                    .asText());
        }

        assertFalse(published.isEmpty());
        assertEquals(published, kept);
    }

    @Test
    void aFieldOfTomorrowIsPassedOver() throws IOException {
        String line = Files.readAllLines(KEPT.resolve("0.1").resolve("article.aside.jsonl"))
                .get(0);
        String tomorrow = line.replaceFirst("\\{", "{\"mood\":\"calm\",");

        Class<?> type = SchemaFilesTest.contracts()
                .filter(contract -> contract.topic().equals(Topics.ASIDE))
                .findFirst()
                .orElseThrow()
                .type();

        assertEquals(Json.read(line, type), Json.read(tomorrow, type));
    }

    private static List<String> lines(Yesterday yesterday) throws IOException {
        List<String> lines = Files.readAllLines(yesterday.file());
        assertFalse(lines.isEmpty(), yesterday + " is empty");
        return lines;
    }

    /** The places of what was said then and is not said now. */
    private static List<String> lost(String at, JsonNode then, JsonNode now) {
        if (then.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            then.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> lost(at + "/" + name, then.get(name), now.path(name)).stream())
                    .toList();
        }
        return then.equals(now) ? List.of() : List.of(at + ": " + then + " is now " + now);
    }
}
