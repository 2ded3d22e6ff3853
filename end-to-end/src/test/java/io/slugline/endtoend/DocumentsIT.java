package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell commands of the documents, typed one after the other as a reader would. */
class DocumentsIT {
    private static final Path HOUSE = Path.of("..");
    private static final Path DOCUMENTS = HOUSE.resolve("docs");

    @TempDir
    Path desk = Path.of("");

    private ReadersShell shell = new ReadersShell(desk);

    @BeforeEach
    void sitDown() throws IOException {
        need("bash", "timeout", "jq", "kcat");
        shell = new ReadersShell(desk);
        shell.prepare();
    }

    @Test
    void theTutorialAndTheGuideForConsumersDoWhatTheySay() throws IOException, InterruptedException {
        String tutorial = shell.play(desk, DOCUMENTS.resolve("tutorial.md"));
        Path results = desk.resolve("my-results");
        Files.copy(desk.resolve("my-pages/courier.html"), results.resolve("page.html"));
        String guide = shell.play(results, DOCUMENTS.resolve("consumers.md"));

        said(tutorial, "near", "at-least", "Odile Farrant", "unchanged");
        said(guide, "Horse forgiven", "joined", "open\t2\t2\tFootbridge closed");
    }

    @Test
    void theGuideForOperatorsDoesWhatItSays() throws IOException, InterruptedException {
        need("zstdcat");

        String guide = shell.play(desk, DOCUMENTS.resolve("operators.md"));

        said(guide, "the same", "12 partitions", "malformed", "would delete offsets", "difference");
    }

    @Test
    void whatNeedsAnEngineIsAtLeastWhatItTakes() throws IOException, InterruptedException {
        need("docker-compose", "kubectl", "promtool", "mvn");

        String elsewhere = shell.play(HOUSE, DOCUMENTS.resolve("deployment.md"));
        String watching = shell.play(HOUSE, DOCUMENTS.resolve("observability.md"));
        shell.play(HOUSE, HOUSE.resolve("CONTRIBUTING.md"));

        said(elsewhere, "kind: StatefulSet", "KafkaTopic", "grafana");
        said(watching, "SUCCESS");
    }

    @AfterEach
    void getUp() throws IOException {
        shell.endTheRun();
    }

    private static void said(String text, String... words) {
        for (String word : words) {
            assertTrue(text.contains(word), () -> word + " is not in\n" + text);
        }
    }

    private static void need(String... programs) {
        for (String program : List.of(programs)) {
            assumeTrue(Programs.isThere(program), program + " is not installed");
        }
    }
}
