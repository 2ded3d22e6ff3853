package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.endtoend.Pages;
import io.slugline.endtoend.Snapshot;
import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every service of compose as a process of its own, on a real broker: the sample whole, and every dashboard answered. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComposeServicesIT {
    private static final int LIVE_PAGES = 1;

    /** Of all services together, on the sample: labels of ours are closed sets. */
    private static final int MOST_SERIES = 300;

    private static final Pattern PART_OF_A_METRIC = Pattern.compile("_(bucket|count|sum|max)$");

    /** Left for whoever writes a dashboard. */
    private static final Path SCRAPE = Path.of("target", "scrape.txt");

    @TempDir
    static Path folder = Path.of("");

    private static EmbeddedBroker broker;
    private static Fleet fleet;

    @BeforeAll
    static void playTheSampleAndALivePage() throws IOException {
        broker = EmbeddedBroker.start(folder.resolve("broker"));
        fleet = new Fleet(folder, java.util.Map.of("SLUGLINE_BOOTSTRAP_SERVERS", broker.bootstrap()));
        fleet.run("topics");
        fleet.startAll();
        fleet.run("collector");
        Feed.send(
                broker.bootstrap(),
                "https://example.org/lock-gate",
                "Lock gate jams on the Orrel canal",
                "A lock gate on the Orrel canal jammed on Thursday, and eleven barges waited below it overnight.\n\n"
                        + "\"We have sent for a diver,\" said the lock keeper, Hanne Brill. The canal company said that the"
                        + " gate, hung in 1931, would be lifted out and that traffic would resume by the weekend.");
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> enriched() > 0
                        && Snapshot.at(broker.bootstrap()).ledger().isSettled());
    }

    @AfterAll
    static void stop() {
        fleet.close();
        broker.close();
    }

    @Test
    @Order(1)
    void everyPageOfTheSampleReachesItsPlace() throws IOException {
        long pages;
        try (Stream<String> lines = Files.lines(Pages.SAMPLE.resolve("pages.jsonl"))) {
            pages = lines.filter(line -> !line.isBlank()).count();
        }

        Snapshot snapshot = Snapshot.at(broker.bootstrap());

        assertEquals(pages + LIVE_PAGES, snapshot.ledger().pages());
        assertEquals(
                snapshot.ledger().count(Topics.DEDUPLICATED), snapshot.ledger().count(Topics.ENRICHED));
    }

    @Test
    @Order(2)
    void everyServiceIsWell() {
        for (String service : fleet.ports().keySet()) {
            assertEquals(service + " RUNNING\n", fleet.get(service, "/livez"));
            assertTrue(fleet.get(service, "/topology").contains("Processor"), service);
        }
    }

    @Test
    @Order(3)
    void everyMetricOfPanelsAndAlertsIsInALiveScrape() {
        TreeSet<String> missing = new TreeSet<>();
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            String scrape = scrapes();
            Files.writeString(SCRAPE, scrape);
            missing.clear();
            Stream.concat(Observability.panelExpressions().stream(), Observability.alertExpressions().stream())
                    .forEach(expression -> expression.metrics().stream()
                            .filter(metric -> !metric.equals("up")) // Prometheus' own
                            .filter(metric ->
                                    !scrape.contains("\n" + metric + "{") && !scrape.contains("\n" + metric + " "))
                            .forEach(metric -> missing.add(metric + " of " + expression.where())));
            assertEquals(new TreeSet<>(), missing);
        });
    }

    @Test
    @Order(3)
    void everyMetricOfOursIsDocumentedAndOnADashboardAndBounded() {
        List<String> series =
                scrapes().lines().filter(line -> line.startsWith("slugline_")).toList();
        TreeSet<String> scraped = new TreeSet<>();
        series.forEach(line -> scraped.add(
                PART_OF_A_METRIC.matcher(line.substring(0, line.indexOf('{'))).replaceAll("")));
        TreeSet<String> shown = new TreeSet<>();
        Observability.panelExpressions()
                .forEach(panel -> panel.metrics().stream()
                        .filter(metric -> metric.startsWith("slugline_"))
                        .forEach(metric ->
                                shown.add(PART_OF_A_METRIC.matcher(metric).replaceAll(""))));

        assertEquals(Observability.documentedMetrics(), scraped);
        assertEquals(scraped, shown);
        assertTrue(series.size() < MOST_SERIES, series.size() + " series of ours");
    }

    @Test
    @Order(4)
    void everyPanelAndAlertIsAnsweredByARealPrometheus() throws IOException {
        Program.needed("prometheus");
        try (PrometheusServer prometheus =
                PrometheusServer.start(folder, fleet.ports().values())) {
            prometheus.awaitScrapes(fleet.ports().size(), 3);
            List<String> unanswered = new ArrayList<>();
            for (Expression panel : Observability.panelExpressions()) {
                note(unanswered, panel.where(), prometheus.query(panel.filledIn()));
            }
            for (Expression alert : Observability.alertExpressions()) {
                note(unanswered, alert.where(), prometheus.query(alert.unfiltered()));
            }
            assertEquals(List.of(), unanswered);
            assertEquals(
                    Observability.alerts().size(),
                    prometheus.rules().path(0).path("rules").size());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(5)
    void theConsumersOfTheGuideDoWhatTheySay(DocumentedConsumer consumer) throws IOException {
        String said = consumer.run(folder, broker.bootstrap());

        assertTrue(consumer.saysWhatItShould(said), said);
    }

    @Test
    @Order(6)
    void toldToEndTheyEndInOrder() throws InterruptedException {
        assertEquals(List.of(0, 0, 0, 0), fleet.stopAll());
    }

    private static void note(List<String> unanswered, String where, JsonNode result) {
        if (result.isEmpty()) {
            unanswered.add(where);
        }
    }

    private static String scrapes() {
        StringBuilder all = new StringBuilder("\n");
        fleet.ports().keySet().forEach(service -> all.append(fleet.get(service, "/metrics")));
        return all.toString();
    }

    /** How many live articles have come out. */
    private static long enriched() {
        return fleet.get("story-tracker", "/metrics")
                .lines()
                .filter(line -> line.startsWith("slugline_received_to_enriched_seconds_count"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
