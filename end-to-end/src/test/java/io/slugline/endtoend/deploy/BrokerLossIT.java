package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.endtoend.Command;
import io.slugline.endtoend.Pages;
import io.slugline.endtoend.Snapshot;
import io.slugline.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
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
    @TempDir
    Path folder = Path.of("");

    @Test
    @Timeout(600)
    void aKilledBrokerLosesNothing() throws InterruptedException {
        Path calm = folder.resolve("calm");
        Command.run("demo", "--input", Pages.SAMPLE.toString(), "--data", calm.toString());
        Snapshot expected = Snapshot.of(calm);

        try (KraftCluster cluster = KraftCluster.start(folder);
                Fleet fleet = new Fleet(
                        folder,
                        Map.of(
                                "SLUGLINE_BOOTSTRAP_SERVERS",
                                cluster.bootstrap(),
                                "SLUGLINE_REPLICATION_FACTOR",
                                "3"))) {
            fleet.run("topics");
            fleet.startAll();
            fleet.run("collector");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> Snapshot.at(cluster.bootstrap()).ledger().count(Topics.ENRICHED) > 0);
            cluster.kill(2);
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
        }
    }
}
