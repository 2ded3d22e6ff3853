package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.endtoend.Command;
import io.slugline.endtoend.Snapshot;
import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.state.StateVersion;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** State that another build left: of our version it is read on, of any other it is refused, unchanged, by each service. */
class UpgradeIT {
    private static final int OLDER = 1;

    /** Another outlet's copy of the first kept page, word for word. */
    private static final String COPY = """
            {"url": "https://post.example/weir", "source": "The Post", "receivedAt": "2023-05-09T11:00:00Z",
             "title": "Weir bridge closed after planks give way", "text": "%s"}
            """;

    @TempDir
    static Path folder = Path.of("");

    private static Path older = Path.of("");
    private static EmbeddedBroker broker;

    @BeforeAll
    static void openWhatAnOlderBuildLeft() throws IOException {
        older = KeptFolder.unpack(OLDER, folder.resolve("older"));
        broker = EmbeddedBroker.start(older.resolve("broker"));
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    static Stream<String> servicesWithState() {
        return Pipeline.services().stream().filter(StreamService::isStateful).map(StreamService::name);
    }

    @Test
    void stateOfOurVersionIsReadOn() throws IOException {
        Path data = KeptFolder.unpack(StateVersion.CURRENT, folder.resolve("ours"));
        JsonNode before = articles(data).get(0);
        Path input = Files.writeString(
                folder.resolve("pages.jsonl"), COPY.replace("\n", " ").formatted(body(before)) + "\n");

        Command.Answer answer = Command.run("demo", "--input", input.toString(), "--data", data.toString());

        assertEquals(0, answer.exitCode(), answer.output());
        goesOnFrom(before, articles(data));
    }

    @ParameterizedTest
    @MethodSource("servicesWithState")
    void olderStateIsRefusedWithTheWayToRebuildIt(String service) {
        assertRefused(service, older.resolve("state"));
    }

    @ParameterizedTest
    @MethodSource("servicesWithState")
    void olderStateIsRefusedWhereItIsRestoredFromItsChangelog(String service) {
        assertRefused(service, folder.resolve("empty"));
    }

    private static void assertRefused(String service, Path state) {
        Snapshot before = Snapshot.at(broker.bootstrap());

        Command.Answer answer = Command.run(
                "service",
                service,
                "--set",
                "bootstrap.servers=" + broker.bootstrap(),
                "--set",
                "state.dir=" + state,
                "--set",
                "http.port=0");

        assertEquals(1, answer.exitCode(), answer.output());
        assertTrue(
                answer.output()
                        .contains("the state of %s is of version %d, this build reads version %d: run the build that"
                                .formatted(service, OLDER, StateVersion.CURRENT)),
                answer.output());
        Snapshot after = Snapshot.at(broker.bootstrap());
        assertEquals(before.enriched(), after.enriched());
        assertEquals(before.events(), after.events());
        assertEquals(before.states(), after.states());
    }

    /** The new article is numbered on, known for a copy of the kept one, and in its story. */
    private static void goesOnFrom(JsonNode before, List<JsonNode> articles) {
        JsonNode after = articles.get(articles.size() - 1);
        assertEquals(articles.size(), after.path("sequence").asInt());
        assertEquals("exact", after.at("/copy/kind").asText());
        assertEquals(before.path("id").asText(), after.at("/copy/of").asText());
        assertEquals(before.at("/story/id").asText(), after.at("/story/id").asText());
    }

    private static List<JsonNode> articles(Path data) {
        return Snapshot.of(data).valuesOf(Topics.ENRICHED).stream()
                .map(Json::readTree)
                .toList();
    }

    private static String body(JsonNode article) {
        List<String> paragraphs = new ArrayList<>();
        article.path("body")
                .forEach(paragraph -> paragraphs.add(paragraph.asText().replace("\"", "\\\"")));
        return String.join("\\n\\n", paragraphs);
    }
}
