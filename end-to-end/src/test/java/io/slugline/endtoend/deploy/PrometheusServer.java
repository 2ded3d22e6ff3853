package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A real Prometheus with the rules of this repository, scraping ports of this machine. */
final class PrometheusServer implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private PrometheusServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PrometheusServer start(Path folder, Collection<Integer> targets) throws IOException {
        String list = targets.stream().map(port -> "'127.0.0.1:" + port + "'").collect(Collectors.joining(", "));
        Path config = Files.writeString(folder.resolve("prometheus.yml"), """
                global: {scrape_interval: 1s, evaluation_interval: 1s}
                rule_files: ['%s']
                scrape_configs:
                  - job_name: slugline
                    static_configs: [{targets: [%s]}]
                """.formatted(Observability.RULES, list));
        int port = Fleet.freePort();
        Process process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + folder.resolve("prometheus-data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.txt").toFile())
                .start();
        return new PrometheusServer(process, port);
    }

    /** Waits until every target has been scraped so often. */
    void awaitScrapes(int targets, int scrapes) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> query("count_over_time(up{job=\"slugline\"}[5m]) >= " + scrapes)
                                .size()
                        == targets);
    }

    /** The series that answer a query. */
    JsonNode query(String expression) {
        JsonNode answer = get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
        if (!answer.path("status").asText().equals("success")) {
            throw new IllegalArgumentException(
                    expression + ": " + answer.path("error").asText());
        }
        return answer.path("data").path("result");
    }

    JsonNode rules() {
        return get("/api/v1/rules").path("data").path("groups");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private JsonNode get(String page) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                    .build();
            return MAPPER.readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
