package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says to a newcomer, and to one who mistypes. */
class CommandLineTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "run",
                "watch",
                "service",
                "extract",
                "copies",
                "tag",
                "stories",
                "topics",
                "topology",
                "settings",
                "archive",
                "replay",
                "check",
                "story",
                "warc",
                "ledger",
                "dead-letters",
                "withdraw",
                "reset",
                "doctor",
                "bench"
            })
    void everyCommandHasHelp(String command) {
        Command.Answer answer = Command.run(command, "--help");

        assertEquals(0, answer.exitCode());
        assertTrue(answer.output().contains("Usage: slugline " + command), answer.output());
    }

    @Test
    void anUnknownFlagIsAUsageError() {
        Command.Answer answer = Command.run("demo", "--imput", "x");

        assertEquals(2, answer.exitCode());
        assertTrue(answer.output().contains("--imput"), answer.output());
    }

    @Test
    void aWrongSettingSaysWhichAndWhatIsAllowed() {
        Command.Answer answer = Command.run("settings", "--set", "copies.horizon=soon");

        assertEquals(2, answer.exitCode());
        assertTrue(
                answer.output().contains("copies.horizon is \"soon\": allowed is an ISO 8601 period"), answer.output());
    }

    @Test
    void aBenchmarkOfNothingIsRefused() {
        Command.Answer answer = Command.run("bench", "--pages", "0");

        assertEquals(2, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("--pages and --seconds are at least 1"), answer.output());
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        Command.Answer answer =
                Command.run("demo", "--input", folder.resolve("nowhere").toString());

        assertEquals(2, answer.exitCode());
        assertTrue(answer.output().contains("nowhere, which does not exist"), answer.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "tag", "stories"})
    void articlesThatAreNotThereAreNamed(String command) {
        Command.Answer answer = Command.run(command, "--articles", "nowhere.jsonl");

        assertEquals(2, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("nowhere.jsonl does not exist"), answer.output());
    }

    @Test
    void aRefusedSettingStartsNothing() {
        Command.Answer answer = Command.run("demo", "--input", Pages.SAMPLE.toString(), "--set", "threads=0");

        assertEquals(2, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("threads is \"0\": allowed is"), answer.output());
    }

    @Test
    void anUnknownServiceIsAnsweredWithThoseThereAre() {
        Command.Answer answer = Command.run("service", "taggr");

        assertEquals(2, answer.exitCode());
        assertTrue(answer.output().contains("story-tracker"), answer.output());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/feed.xml | --every=PT1S | --every is PT1S: allowed is an ISO period from PT1M
            https://example.org/feed.xml | --contact=desk at night | allowed is an address without spaces
            not a feed | --once | names "not a feed", which is no address: write one a line
            '# nothing yet' | --once | names no feed: write an address a line
            """)
    void wrongFeedsAreRefusedWithWhatIsAllowed(String line, String flag, String said, @TempDir Path folder)
            throws IOException {
        Path feeds = Files.writeString(folder.resolve("feeds.txt"), line + "\n");
        String state = "state.dir=" + folder.resolve("state");

        Command.Answer answer = Command.run("service", "collector", "--feeds", feeds.toString(), flag, "--set", state);

        assertEquals(2, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains(said), answer.output());
    }

    @Test
    void theTopologyNamesEveryServiceAndStore() {
        String topology = Command.run("topology").output();

        for (String name :
                List.of("normalize-pages", "judge-articles", "tag-articles", "track-stories", "held-articles")) {
            assertTrue(topology.contains(name), name);
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeIsRefusedWithTheReason(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Command.Answer answer = Command.run(
                "demo",
                "--input",
                Pages.SAMPLE.toString(),
                "--data",
                file.resolve("data").toString());

        assertEquals(2, answer.exitCode());
        assertTrue(answer.output().contains("cannot be made"), answer.output());
    }
}
