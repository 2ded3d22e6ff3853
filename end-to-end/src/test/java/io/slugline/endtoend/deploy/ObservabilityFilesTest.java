package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservabilityFilesTest {
    private static final int LEAST_DASHBOARDS = 6;
    private static final int COLUMNS = 24;

    @Test
    void dashboardsAreLinkedAndTakeTheirDataSourceFromAVariable() {
        List<JsonNode> dashboards = Observability.dashboards();
        Set<String> uids =
                dashboards.stream().map(board -> board.path("uid").asText()).collect(Collectors.toSet());

        assertTrue(uids.size() >= LEAST_DASHBOARDS, uids.toString());
        for (JsonNode board : dashboards) {
            String title = board.path("title").asText();
            assertEquals("datasource", board.at("/templating/list/0/type").asText(), title);
            board.path("links").forEach(link -> {
                String url = link.path("url").asText();
                assertTrue(uids.contains(url.substring(url.lastIndexOf('/') + 1)), title + " links to " + url);
            });
            assertEquals(dashboards.size() - 1, board.path("links").size(), title + " links to all the others");
        }
    }

    @Test
    void everyPanelSaysWhatItShowsAndAsksItsVariable() {
        for (JsonNode board : Observability.dashboards()) {
            Set<Integer> ids = new HashSet<>();
            for (JsonNode panel : board.path("panels")) {
                String where = board.path("title").asText() + " / "
                        + panel.path("title").asText();
                assertTrue(ids.add(panel.path("id").asInt()), where + " has the id of another");
                if (panel.path("type").asText().equals("row")) {
                    continue;
                }
                assertEquals("${datasource}", panel.at("/datasource/uid").asText(), where);
                assertFalse(panel.path("description").asText().isEmpty(), where + " says nothing");
                assertFalse(panel.path("targets").isEmpty(), where + " asks nothing");
                assertFalse(panel.path("title").asText().isEmpty(), where + " has no title");
                assertFalse(panel.at("/fieldConfig/defaults/unit").asText().isEmpty(), where + " has no unit");
                panel.path("targets")
                        .forEach(target -> assertEquals(
                                "${datasource}", target.at("/datasource/uid").asText(), where));
            }
        }
    }

    @Test
    void noPanelLiesOnAnother() {
        for (JsonNode board : Observability.dashboards()) {
            Set<String> taken = new HashSet<>();
            for (JsonNode panel : board.path("panels")) {
                JsonNode place = panel.path("gridPos");
                String where = board.path("title").asText() + " / "
                        + panel.path("title").asText();
                assertTrue(place.path("x").asInt() + place.path("w").asInt() <= COLUMNS, where + " is beyond the edge");
                for (int x = 0; x < place.path("w").asInt(); x++) {
                    for (int y = 0; y < place.path("h").asInt(); y++) {
                        String cell = (place.path("x").asInt() + x) + ","
                                + (place.path("y").asInt() + y);
                        assertTrue(taken.add(cell), where + " lies on another");
                    }
                }
            }
        }
    }

    @Test
    void everyAlertFiresInOneOfItsTests() {
        Set<String> fired = new HashSet<>();
        Yaml.read(Observability.FOLDER.resolve("prometheus/tests/slugline_test.yml"))
                .path("tests")
                .forEach(test -> test.path("alert_rule_test").forEach(check -> {
                    if (!check.path("exp_alerts").isEmpty()) {
                        fired.add(check.path("alertname").asText());
                    }
                }));

        assertEquals(
                Observability.alerts().stream()
                        .map(alert -> alert.path("alert").asText())
                        .collect(Collectors.toSet()),
                fired);
    }

    @Test
    void everyAlertHasItsRunbook() throws IOException {
        for (JsonNode alert : Observability.alerts()) {
            String name = alert.path("alert").asText();
            assertEquals(
                    "observability/runbooks/" + name + ".md",
                    alert.at("/annotations/runbook").asText());
            String runbook = Files.readString(
                    Path.of("..", alert.at("/annotations/runbook").asText()));
            for (String part : List.of("# " + name, "## Meaning", "## Impact", "## Diagnosis", "## Mitigation")) {
                assertTrue(runbook.contains(part + "\n"), name + " lacks " + part);
            }
        }
    }

    @Test
    void prometheusScrapesEveryServiceOfCompose() {
        JsonNode targets = Yaml.read(Observability.FOLDER.resolve("prometheus/prometheus.yml"))
                .at("/scrape_configs/0/static_configs/0/targets");
        Set<String> scraped = new HashSet<>();
        targets.forEach(target -> scraped.add(target.asText()));

        assertEquals(
                ComposeFile.ours().longRunning().stream()
                        .map(service -> service + ":8080")
                        .collect(Collectors.toSet()),
                scraped);
    }

    @Test
    void grafanaFindsItsDashboardsWhereComposeMountsThem() {
        JsonNode provider = Yaml.read(Observability.FOLDER.resolve("grafana/provisioning/dashboards/slugline.yml"))
                .at("/providers/0");
        JsonNode source = Yaml.read(Observability.FOLDER.resolve("grafana/provisioning/datasources/prometheus.yml"))
                .at("/datasources/0");
        Set<String> mounts = new HashSet<>();
        ComposeFile.ours().services().at("/grafana/volumes").forEach(mount -> mounts.add(mount.asText()));

        assertTrue(mounts.contains("./observability/grafana/dashboards:"
                + provider.at("/options/path").asText() + ":ro"));
        assertTrue(mounts.contains("./observability/grafana/provisioning:/etc/grafana/provisioning:ro"));
        assertEquals("http://prometheus:9090", source.path("url").asText());
        assertTrue(ComposeFile.ours().services().has("prometheus"));
    }

    @Test
    void promtoolAcceptsConfigurationAndRulesAndTheirTests() throws IOException, InterruptedException {
        Program promtool = Program.needed("promtool");

        promtool.run(
                "check",
                "config",
                Observability.FOLDER.resolve("prometheus/prometheus.yml").toString());
        promtool.run("check", "rules", Observability.RULES.toString());
        promtool.run(
                "test",
                "rules",
                Observability.FOLDER
                        .resolve("prometheus/tests/slugline_test.yml")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum by (service) (rate(slugline_records_in_total{service=~"$service"}[$__rate_interval])) | slugline_records_in_total
            max(up{job="slugline"}) == 0 | up
            histogram_quantile(0.5, sum by (le) (rate(a_bucket[5m]))) / sum(b_c{d="e"}) | a_bucket b_c
            """)
    void theMetricsOfAnExpressionAreItsNames(String expression, String metrics) {
        assertEquals(Set.of(metrics.split(" ")), new Expression("test", expression).metrics());
    }
}
