package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two earthquakes, two shootings, two ferries, two strikes and a market's three closes, told in nearly the same words. */
class LookAlikeStoriesTest {
    private static final String ARTICLES = "src/test/resources/look-alikes/stories.jsonl";

    @TempDir
    Path folder = Path.of("");

    @Test
    void happeningsThatAreToldInTheSameWordsAreStoriesOfTheirOwn() throws IOException, InterruptedException {
        Path output = folder.resolve("stories.jsonl");

        int exitCode = Command.start(output, "stories", "--articles", ARTICLES).waitFor();

        assertEquals(0, exitCode, Files.readString(output));
        Map<String, Set<String>> stories = new TreeMap<>();
        Map<String, Set<String>> happenings = new TreeMap<>();
        Files.readString(output).lines().filter(line -> line.startsWith("{")).forEach(line -> {
            JsonNode told = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
            String happening = told.path("id").asText().replaceAll("/.*", "");
            String story = told.at("/story/id").asText();
            stories.computeIfAbsent(happening, any -> new TreeSet<>()).add(story);
            happenings.computeIfAbsent(story, any -> new TreeSet<>()).add(happening);
        });
        assertEquals(11, stories.size());
        stories.forEach((happening, told) -> assertEquals(1, told.size(), happening + " is told in one story"));
        happenings.forEach((story, told) -> assertEquals(1, told.size(), told + " are told apart"));
    }
}
