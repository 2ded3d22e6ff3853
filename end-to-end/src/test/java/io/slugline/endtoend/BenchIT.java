package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark at a tiny size: that it measures, not what. */
class BenchIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyPageIsAccountedForOnScreenAndInTheFile() throws IOException {
        Path json = folder.resolve("bench.json");

        Command.Answer answer = Command.run(
                "bench",
                "--pages",
                "30",
                "--warm-up",
                "10",
                "--rate",
                "20",
                "--seconds",
                "1",
                "--json",
                json.toString());

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("CPU-milliseconds an article, once compiled"), answer.output());
        JsonNode report = Json.readTree(Files.readAllBytes(json));
        assertEquals(30, report.at("/throughput/enriched").asInt(), report.toString());
        assertEquals(20, report.at("/latency/articles").asInt(), report.toString());
        assertEquals(30, report.at("/loop/articles").asInt(), report.toString());
    }
}
