package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the whole process in the middle: nothing lost, nothing twice, the same bytes. */
class KilledRunIT {
    /** Kills of a run that is still recovering from the one before: broker, coordinator and services half up. */
    private static final int KILLS_IN_RECOVERY = 4;

    private static final int RECOVERY_MILLIS = 8_000;
    private static final long SEED = 20_230_306;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aKilledRunEndsWithTheBytesOfAnUndisturbedOne() throws IOException, InterruptedException {
        Path calm = folder.resolve("calm");
        Command.run("demo", "--input", Pages.SAMPLE.toString(), "--data", calm.toString());
        Path killed = folder.resolve("killed");
        Random random = new Random(SEED);
        System.out.println("seed " + SEED);
        killInTheMiddle(killed, random.nextInt(1_500));
        for (int kill = 0; kill < KILLS_IN_RECOVERY; kill++) {
            kill(start(killed, folder.resolve("recovering.txt")), random.nextInt(RECOVERY_MILLIS));
        }

        Path output = folder.resolve("last.txt");
        Process last = start(killed, output);

        assertTrue(last.waitFor(2, TimeUnit.MINUTES), () -> read(output));
        assertEquals(0, last.exitValue(), () -> read(output));
        Snapshot expected = Snapshot.of(calm);
        Snapshot actual = Snapshot.of(killed);
        assertTrue(actual.ledger().isSettled());
        assertEquals(0, actual.ledger().difference());
        assertEquals(expected.ledger().pages(), actual.ledger().pages());
        Command.Answer ledger = Command.run("ledger", "--data", killed.toString());
        assertEquals(0, ledger.exitCode(), ledger.output());
        assertTrue(ledger.output().lines().anyMatch(line -> line.matches("difference +0")), ledger.output());
        assertEquals(expected.enriched(), actual.enriched());
        assertEquals(expected.events(), actual.events());
        assertEquals(expected.states(), actual.states());
    }

    /** Waits for the first events, then a little, then kills. */
    private void killInTheMiddle(Path data, int millis) throws IOException, InterruptedException {
        Path output = folder.resolve("killed.txt");
        Process process = start(data, output);
        Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .until(() -> !process.isAlive() || read(output).contains("opens"));
        kill(process, millis);
    }

    private static void kill(Process process, int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static Process start(Path data, Path output) throws IOException {
        return Command.start(output, "demo", "--input", Pages.SAMPLE.toString(), "--data", data.toString());
    }

    private static String read(Path output) {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
