package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.slugline.endtoend.Command;
import io.slugline.endtoend.Pages;
import io.slugline.endtoend.Snapshot;
import io.slugline.launcher.pipeline.Ledger;
import io.slugline.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every service of compose as a process, on three brokers, one of which is killed on the way. */
@Tag("cluster")
class BrokerLossIT {
    private static final int BUDGET_SECONDS = 600;

    @TempDir
    Path folder = Path.of("");

    @Test
    @Timeout(BUDGET_SECONDS)
    void aKilledBrokerLosesNothing() throws InterruptedException {
        Instant begin = Instant.now();
        Path calm = folder.resolve("calm");
        Command.run("demo", "--input", Pages.SAMPLE.toString(), "--data", calm.toString());
        Snapshot expected = Snapshot.of(calm);

        try (KraftCluster cluster = KraftCluster.start(folder);
                Fleet fleet = new Fleet(folder, onThree(cluster))) {
            fleet.run("topics");
            fleet.startAll();
            fleet.run("collector");
            Ledger atTheKill = killOnTheWay(cluster, 2);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> Snapshot.at(cluster.bootstrap()).ledger().isSettled());

            Snapshot actual = Snapshot.at(cluster.bootstrap());
            assertEquals(expected.ledger().pages(), actual.ledger().pages());
            assertEquals(expected.enriched(), actual.enriched());
            assertEquals(expected.events(), actual.events());
            assertEquals(expected.states(), actual.states());
            assertEquals(List.of(0, 0, 0, 0), fleet.stopAll());
            report(atTheKill, actual, begin);
        }
    }

    private static Map<String, String> onThree(KraftCluster cluster) {
        return Map.of("SLUGLINE_BOOTSTRAP_SERVERS", cluster.bootstrap(), "SLUGLINE_REPLICATION_FACTOR", "3");
    }

    /** Kills a broker once the first article is out, and answers how far all had come. */
    private static Ledger killOnTheWay(KraftCluster cluster, int broker) throws InterruptedException {
        Ledger ledger = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> Snapshot.at(cluster.bootstrap()).ledger(), read -> read.count(Topics.ENRICHED) > 0);
        cluster.kill(broker);
        assertFalse(ledger.isSettled(), "all was done before the broker was killed");
        return ledger;
    }

    private static void report(Ledger atTheKill, Snapshot actual, Instant begin) {
        System.out.printf(
                "%d of %d articles were out when one of three brokers was killed; the bytes are those of a calm run;"
                        + " %d s in all, of %d%n",
                atTheKill.count(Topics.ENRICHED),
                actual.enriched().size(),
                Duration.between(begin, Instant.now()).toSeconds(),
                BUDGET_SECONDS);
    }
}
