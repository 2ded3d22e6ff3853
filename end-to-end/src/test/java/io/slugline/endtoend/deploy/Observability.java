package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dashboards and alerts of this repository. */
final class Observability {
    static final Path FOLDER = Path.of("..", "observability").toAbsolutePath().normalize();
    static final Path RULES = FOLDER.resolve("prometheus/rules/slugline.yml");

    private static final Pattern METRIC = Pattern.compile("`(slugline_\\w+)`");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Observability() {}

    static List<JsonNode> dashboards() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("grafana/dashboards"))) {
            List<JsonNode> dashboards = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                dashboards.add(MAPPER.readTree(file.toFile()));
            }
            return dashboards;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<JsonNode> alerts() {
        List<JsonNode> alerts = new ArrayList<>();
        Yaml.read(RULES).path("groups").forEach(group -> group.path("rules").forEach(alerts::add));
        return alerts;
    }

    /** The metrics of ours that the table in {@code docs/observability.md} has. */
    static Set<String> documentedMetrics() {
        try {
            TreeSet<String> names = new TreeSet<>();
            Files.readAllLines(Path.of("..", "docs", "observability.md")).stream()
                    .filter(line -> line.startsWith("| `slugline_"))
                    .flatMap(line -> METRIC.matcher(line).results())
                    .forEach(name -> names.add(name.group(1)));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Expression> panelExpressions() {
        List<Expression> expressions = new ArrayList<>();
        for (JsonNode dashboard : dashboards()) {
            for (JsonNode panel : dashboard.path("panels")) {
                String where = dashboard.path("title").asText() + " / "
                        + panel.path("title").asText();
                panel.path("targets")
                        .forEach(target -> expressions.add(
                                new Expression(where, target.path("expr").asText())));
            }
        }
        return expressions;
    }

    static List<Expression> alertExpressions() {
        return alerts().stream()
                .map(alert -> new Expression(
                        alert.path("alert").asText(), alert.path("expr").asText()))
                .toList();
    }
}
