package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.endtoend.Command;
import io.slugline.endtoend.Snapshot;
import io.slugline.runtime.state.StateVersion;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The data folder that an older build left, with its broker, stores and changelogs, under this build.
 *
 * <p>{@code kept/weir-1.zip} was left by {@code slugline demo --data} on the first two pages below; its name ends in the
 * version of its state.
 */
class UpgradeIT {
    private static final int KEPT_VERSION = 1;

    /** Another outlet's copy of the first kept page, word for word. */
    private static final String COPY = """
            {"url": "https://post.example/weir", "source": "The Post", "receivedAt": "2023-05-09T11:00:00Z",
             "title": "Weir bridge closed after planks give way", "text": "%s"}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theStateOfAnOlderBuildIsReadOnOrRefused() throws IOException {
        Path data = unpack("/kept/weir-" + KEPT_VERSION + ".zip");
        JsonNode before = articles(data).get(0);
        Path input = Files.writeString(
                folder.resolve("pages.jsonl"), COPY.replace("\n", " ").formatted(body(before)) + "\n");

        Command.Answer answer = Command.run("demo", "--input", input.toString(), "--data", data.toString());

        if (KEPT_VERSION == StateVersion.CURRENT) {
            assertEquals(0, answer.exitCode(), answer.output());
            goesOnFrom(before, articles(data));
        } else {
            assertEquals(1, answer.exitCode(), answer.output());
            assertTrue(Files.readString(data.resolve("slugline.log")).contains("of version " + KEPT_VERSION));
        }
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

    private Path unpack(String resource) throws IOException {
        Path data = folder.resolve("data");
        try (InputStream kept = UpgradeIT.class.getResourceAsStream(resource);
                ZipInputStream zip = new ZipInputStream(kept)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = data.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        return data;
    }
}
