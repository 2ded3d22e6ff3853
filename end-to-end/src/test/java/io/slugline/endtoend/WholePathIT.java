package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled sample through every service on a real broker. */
class WholePathIT {
    @TempDir
    static Path folder = Path.of("");

    private static Command.Answer answer;
    private static Snapshot first;

    @BeforeAll
    static void playTheSample() {
        answer = play("first");
        first = Snapshot.of(folder.resolve("first"));
    }

    @Test
    void theSampleReachesItsEndOnScreen() {
        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("articles out"), answer.output());
    }

    @Test
    void everyPageEndsInExactlyOneCountedPlace() throws IOException {
        long pages;
        try (var lines = Files.lines(Pages.SAMPLE.resolve("pages.jsonl"))) {
            pages = lines.filter(line -> !line.isBlank()).count();
        }

        assertEquals(pages, first.ledger().pages());
        assertTrue(first.ledger().isSettled());
        long numbered = first.ledger().count(Topics.DEDUPLICATED);
        assertEquals(numbered, first.ledger().count(Topics.TAGGED));
        assertEquals(numbered, first.ledger().count(Topics.ENRICHED));
    }

    @Test
    void everyRecordFitsItsSchema() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (Topic topic : List.of(
                Topics.NORMALIZED,
                Topics.DEDUPLICATED,
                Topics.TAGGED,
                Topics.ENRICHED,
                Topics.ASIDE,
                Topics.STORY_EVENT,
                Topics.STORY_STATE)) {
            Schema schema = registry.getSchema(
                    Files.readString(Path.of("..", "schemas", topic.name() + ".json")), InputFormat.JSON);
            List<byte[]> values = first.valuesOf(topic);
            assertTrue(!values.isEmpty(), topic.name() + " is empty");
            for (byte[] value : values) {
                String json = new String(value, StandardCharsets.UTF_8);
                assertEquals(List.of(), schema.validate(json, InputFormat.JSON), topic.name());
            }
        }
    }

    @Test
    void aSecondRunGivesTheSameBytes() {
        play("second");

        assertSame(first, Snapshot.of(folder.resolve("second")));
    }

    @Test
    void morePartitionsAndThreadsGiveTheSameBytes() {
        play("wide", "--set", "partitions=4", "--set", "threads=2");

        assertSame(first, Snapshot.of(folder.resolve("wide")));
    }

    private static void assertSame(Snapshot expected, Snapshot actual) {
        assertEquals(expected.enriched(), actual.enriched());
        assertEquals(expected.events(), actual.events());
        assertEquals(expected.states(), actual.states());
    }

    private static Command.Answer play(String data, String... more) {
        String[] arguments = new String[5 + more.length];
        List<String> common = List.of(
                "demo",
                "--input",
                Pages.SAMPLE.toString(),
                "--data",
                folder.resolve(data).toString());
        common.toArray(arguments);
        System.arraycopy(more, 0, arguments, common.size(), more.length);
        return Command.run(arguments);
    }
}
