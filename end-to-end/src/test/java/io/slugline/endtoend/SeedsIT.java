package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five real pages, scored by the shared gold sheet where it is present. */
class SeedsIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theyComeOutRightToTheLastQuote() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Pages.SHARED.resolve("seeds")), "the shared seeds are not beside this project");
        Path out = folder.resolve("out");

        Command.Answer answer = Command.run(
                "demo", "--input", Pages.SHARED.resolve("seeds/pages").toString(), "--out", out.toString());

        assertEquals(0, answer.exitCode(), answer.output());
        String score = score(out);
        assertTrue(score.lines().anyMatch(line -> line.matches("[1-9]\\d+ passed, 0 failed")), score);
    }

    private static String score(Path out) throws IOException, InterruptedException {
        Process scorer = new ProcessBuilder(
                        "python3",
                        Pages.SHARED.resolve("score/seeds.py").toString(),
                        Pages.SHARED.resolve("seeds/gold.json").toString(),
                        out.resolve("article.enriched.jsonl").toString(),
                        out.resolve("story.event.jsonl").toString())
                .redirectErrorStream(true)
                .start();
        String score = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        scorer.waitFor();
        return score;
    }
}
