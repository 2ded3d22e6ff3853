package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled sample comes out as its gold sheet says, group by group. */
class SampleIT {
    /** The least per cent of each group: what is reached, so that nothing is lost again. */
    private static final Map<String, Integer> LEAST = Map.ofEntries(
            Map.entry("articles of a page", 100),
            Map.entry("aside", 100),
            Map.entry("authors", 88),
            Map.entry("body begins", 85),
            Map.entry("body ends", 76),
            Map.entry("body without furniture", 96),
            Map.entry("changes", 66),
            Map.entry("copy", 95),
            Map.entry("copy of", 100),
            Map.entry("dateline", 93),
            Map.entry("day", 94),
            Map.entry("figure", 72),
            Map.entry("no quote", 70),
            Map.entry("quote's speaker", 81),
            Map.entry("quote's words", 90),
            Map.entry("revision", 100),
            Map.entry("source", 97),
            Map.entry("title", 98));

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSampleComesOutAsItsGoldSheetSays() throws IOException {
        Command.Answer answer = Command.run("demo", "--input", Pages.SAMPLE.toString(), "--out", folder.toString());
        assertEquals(0, answer.exitCode(), answer.output());

        Map<String, SampleGold.Group> groups = SampleGold.check(
                Json.readTree(Files.readAllBytes(Pages.SAMPLE.resolveSibling("harbour-expected.json"))), folder);

        groups.forEach((name, group) -> System.out.printf(
                "%s: %d passed, %d failed%n%s",
                name, group.passed().size(), group.failed().size(), failures(group)));
        assertEquals(groups.keySet(), LEAST.keySet());
        assertAll(groups.entrySet().stream()
                .map(group -> () -> assertTrue(
                        group.getValue().percent() >= LEAST.getOrDefault(group.getKey(), 100),
                        () -> group.getKey() + "\n" + failures(group.getValue()))));
    }

    private static String failures(SampleGold.Group group) {
        return group.failed().isEmpty() ? "" : "  " + String.join("\n  ", group.failed()) + "\n";
    }
}
