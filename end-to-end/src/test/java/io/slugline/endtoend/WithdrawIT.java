package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is withdrawn in the middle of a run: it leaves its story, and replays of the run leave it out alike. */
class WithdrawIT {
    private static final String CRACK = "county engineers found a crack in its northern pier on Monday";
    private static final String COUNCIL =
            ", the council said, and drivers were told to leave more time for their way to work and back all week.";
    private static final String URL = "https://herald.example/bridge";
    private static final List<String> OUTPUTS =
            List.of("article.normalized", "article.enriched", "story.event", "story.state");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aReplayHonoursAWithdrawalByteForByte() throws IOException {
        page("first", "a.html", URL, "The road bridge at Ullerton was shut after " + CRACK + COUNCIL);
        page(
                "first",
                "b.html",
                "https://echo.example/ullerton",
                "Traffic in Ullerton goes through the old town since the road bridge was shut; repairs of the bridge may"
                        + " take three weeks, the mayor of Ullerton said, and shops near the bridge fear for their trade.");
        run("demo", "--input", in("first"), "--data", in("run"));

        String withdrawal = run("withdraw", URL, "--reason", "by order of a court", "--data", in("run"));
        page(
                "second",
                "c.html",
                "https://copy.example/x",
                "The road bridge at Ullerton was shut after " + CRACK + COUNCIL);
        run("demo", "--input", in("second"), "--data", in("run"), "--out", in("live"));

        assertTrue(withdrawal.contains("1 withdrawn"), withdrawal);
        assertFalse(read("live", "story.state").contains(URL), read("live", "story.state"));
        List<JsonNode> articles = articles();
        assertEquals("by order of a court", articles.get(2).path("withdrawn").asText());
        assertEquals(0, articles.get(2).path("body").size());
        assertEquals("original", articles.get(3).path("copy").path("kind").asText(), "no origin is left to name");
        run("ledger", "--data", in("run"));
        run("archive", "--to", in("archive"), "--data", in("run"));
        run("replay", "--archive", in("archive"), "--data", in("again"), "--out", in("replayed"));
        String[] raw = {"--topic", "article.raw"};
        run("replay", "--archive", in("archive"), raw[0], raw[1], "--data", in("whole"), "--out", in("from-raw"));
        for (String output : OUTPUTS) {
            assertEquals(read("live", output), read("replayed", output), output);
            assertEquals(read("live", output), read("from-raw", output), output);
        }
    }

    private List<JsonNode> articles() throws IOException {
        try (Stream<String> lines = read("live", "article.enriched").lines()) {
            return lines.map(line -> Json.read(line, JsonNode.class)).toList();
        }
    }

    private void page(String input, String name, String url, String text) throws IOException {
        Path file = folder.resolve(input).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <html lang="en"><head><title>Bridge at Ullerton shut</title><link rel="canonical" href="%s"></head>
                <body><article><h1>Bridge at Ullerton shut</h1><p>%s</p>
                </article></body></html>
                """.formatted(url, text));
    }

    private String run(String... arguments) {
        Command.Answer answer = Command.run(arguments);
        assertEquals(0, answer.exitCode(), answer.output());
        return answer.output();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String results, String topic) throws IOException {
        return Files.readString(folder.resolve(results).resolve(topic + ".jsonl"));
    }
}
