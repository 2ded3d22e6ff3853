package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page from outside, by kcat, comes out enriched while the pipeline stays up; SIGTERM then ends it in order. */
class ForeignClientIT {
    private static final String PAGE = """
            <html lang="en"><head><title>Bridge shut after crack is found</title></head><body><article>
            <h1>Bridge shut after crack is found</h1>
            <p>The road bridge at Ullerton was shut on Monday after engineers found a crack in its northern pier, the
            county council said.</p>
            <p>"We take no chances with eighty lorries an hour," said the council's engineer, Tomas Reev. Repairs may
            take three weeks, and traffic goes through the old town until then.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPageSentByKcatComesOutEnriched() throws IOException, InterruptedException {
        assumeTrue(Programs.isThere("kcat"), "kcat is not installed");
        Path output = folder.resolve("run.txt");
        Process run =
                Command.start(output, "run", "--data", folder.resolve("data").toString());
        try {
            Awaitility.await()
                    .atMost(3, TimeUnit.MINUTES)
                    .until(() -> read(output).contains("Ready"));
            String broker = read(output)
                    .lines()
                    .filter(line -> line.startsWith("Broker"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("Broker\\s+", "");
            Path page = Files.writeString(folder.resolve("page.html"), PAGE);

            kcat("-P", "-b", broker, "-t", "article.raw", "-H", "url=https://example.org/bridge", page.toString());
            String enriched = kcat("-C", "-b", broker, "-t", "article.enriched", "-o", "beginning", "-c", "1", "-q");

            assertTrue(enriched.contains("\"title\":\"Bridge shut after crack is found\""), enriched);
            assertTrue(enriched.contains("\"url\":\"https://example.org/bridge\""), enriched);
        } finally {
            run.destroy();
        }
        assertTrue(run.waitFor(1, TimeUnit.MINUTES), () -> read(output));
        assertEquals(0, run.exitValue(), () -> read(output));
    }

    private static String kcat(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "kcat";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "kcat did not end");
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String read(Path output) {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
