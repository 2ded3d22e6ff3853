package io.slugline.runtime.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;

/**
 * The health and metrics port: {@code /livez}, {@code /readyz}, {@code /startupz}, {@code /metrics},
 * {@code /topology}. The JDK's own server: five read-only pages do not earn a dependency.
 */
public final class HealthServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final List<RunningService> services;
    private final Telemetry telemetry;

    private HealthServer(HttpServer server, List<RunningService> services, Telemetry telemetry) {
        this.telemetry = telemetry;
        this.server = server;
        this.services = services;
    }

    /**
     * Opens the port.
     *
     * @param port 0 for any free one
     * @throws InvalidSettingException when the port is taken
     */
    public static HealthServer open(String host, int port, List<RunningService> services, Telemetry telemetry) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
            HealthServer health = new HealthServer(server, List.copyOf(services), telemetry);
            server.createContext("/", health::answer);
            server.start();
            return health;
        } catch (IOException taken) {
            throw new InvalidSettingException(
                    "http.port is %d, which cannot be opened on %s (%s): take another, 0 for any free one, or -1 for none"
                            .formatted(port, host, taken.getMessage()));
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        telemetry.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/livez" -> state(exchange, services.stream().noneMatch(HealthServer::isDead));
            case "/readyz", "/startupz" ->
                state(exchange, services.stream().allMatch(service -> service.state() == KafkaStreams.State.RUNNING));
            case "/metrics" -> write(exchange, OK, telemetry.scrape());
            case "/topology" -> write(exchange, OK, topologies());
            default -> write(exchange, NOT_FOUND, "known are /livez /readyz /startupz /metrics /topology\n");
        }
    }

    private static boolean isDead(RunningService service) {
        return service.hasFailed() || service.state() == KafkaStreams.State.NOT_RUNNING;
    }

    private void state(HttpExchange exchange, boolean well) throws IOException {
        String states = services.stream()
                .map(service -> service.name() + " " + service.state() + "\n")
                .collect(Collectors.joining());
        write(exchange, well ? OK : UNAVAILABLE, states);
    }

    private String topologies() {
        return services.stream().map(RunningService::topology).collect(Collectors.joining("\n"));
    }

    private static void write(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
