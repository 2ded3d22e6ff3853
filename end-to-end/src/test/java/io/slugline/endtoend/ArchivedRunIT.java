package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live run is archived; what the archive brings back is the live run, byte for byte. */
class ArchivedRunIT {
    @TempDir
    static Path folder = Path.of("");

    private static String run;
    private static String archive;

    @BeforeAll
    static void archiveARun() {
        run = folder.resolve("run").toString();
        archive = folder.resolve("archive").toString();
        Command.run("demo", "--input", Pages.SAMPLE.toString(), "--data", run);
        Command.Answer answer = Command.run("archive", "--to", archive, "--data", run);
        assertEquals(0, answer.exitCode(), answer.output());
    }

    @Test
    void itsFilesAreWhatItsManifestsSay() {
        Command.Answer answer = Command.run("archive", "--to", archive, "--verify");

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains(" 0 faults"), answer.output());
    }

    @Test
    void archivingAgainAddsNothing() {
        Command.Answer answer = Command.run("archive", "--to", archive, "--data", run);

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("0 records in 0 files"), answer.output());
    }

    @Test
    void aReplayGivesTheSameBytesWithOneFourAndTwelvePartitions() {
        Command.Answer answer = Command.run("check", "--replay", archive, "--partitions", "1,4,12");

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("Replayed with 12 partitions"), answer.output());
        assertTrue(answer.output().contains("story.state"), answer.output());
    }

    @Test
    void theRunItselfEqualsItsArchive() {
        Command.Answer answer = Command.run("check", run, archive);

        assertEquals(0, answer.exitCode(), answer.output());
    }

    @Test
    void aStoryIsToldAsItStood() {
        Archived archived = new Archived(Path.of(archive));
        String id = archived.largestStory().path("id").asText();

        Command.Answer early = Command.run("story", id, "--from", archive, "--at", archived.openedAt(id));
        Command.Answer late = Command.run("story", id, "--from", archive);

        assertEquals(0, late.exitCode(), late.output());
        assertEquals(1, articles(early), early.output());
        assertTrue(articles(late) > 1, late.output());
        assertEquals(
                1,
                Command.run("story", id, "--from", archive, "--at", "2000-01-01")
                        .exitCode());
    }

    private static int articles(Command.Answer answer) {
        return answer.output()
                .lines()
                .filter(line -> line.matches("\\d+ articles of .*"))
                .map(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                .findFirst()
                .orElse(0);
    }
}
