package io.slugline.endtoend.deploy;

import io.slugline.endtoend.Command;
import io.slugline.launcher.Slugline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The containers of {@code docker-compose.yml} as processes of this machine: the same jars, the same command, the same
 * environment. Only what one machine cannot have twice is another: the brokers' address, folders and ports.
 */
final class Fleet implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();

    private final ComposeFile compose = ComposeFile.ours();
    private final Path folder;
    private final Map<String, String> different;
    private final Map<String, Process> processes = new TreeMap<>();
    private final Map<String, Integer> ports = new TreeMap<>();

    /**
     * A fleet without a ship yet.
     *
     * @param different what this machine must have otherwise than the file says
     */
    Fleet(Path folder, Map<String, String> different) {
        this.folder = folder;
        this.different = Map.copyOf(different);
    }

    /** Runs a container that ends; answers what it printed. */
    String run(String service) {
        try {
            Process process = start(service, 0);
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(service + " did not end well:\n" + log(service));
            }
            return log(service);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts every container that stays up, and waits until all are ready. */
    void startAll() {
        for (String service : compose.longRunning()) {
            int port = freePort();
            ports.put(service, port);
            processes.put(service, start(service, port));
        }
        Awaitility.await()
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(500))
                .until(this::allAreReady);
    }

    Map<String, Integer> ports() {
        return ports;
    }

    String get(String service, String page) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + ports.get(service) + page)
                            .toURL()
                            .openConnection();
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unwell) {
            throw new UncheckedIOException(unwell);
        }
    }

    /** Tells all to end, as a container engine does; answers their exit codes. */
    List<Integer> stopAll() throws InterruptedException {
        processes.values().forEach(Process::destroy);
        List<Integer> codes = new ArrayList<>();
        for (Process process : processes.values()) {
            codes.add(process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1);
        }
        return codes;
    }

    String log(String service) {
        try {
            return Files.readString(folder.resolve(service + ".txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        processes.values().forEach(Process::destroyForcibly);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private boolean allAreReady() {
        processes.forEach((service, process) -> {
            if (!process.isAlive()) {
                throw new AssertionError(service + " ended:\n" + log(service));
            }
        });
        return compose.longRunning().stream().allMatch(this::isReady);
    }

    private boolean isReady(String service) {
        try {
            return !get(service, "/readyz").isEmpty();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Process start(String service, int port) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Command.classPath(),
                Slugline.class.getName()));
        compose.command(service).forEach(word -> command.add(word.replace("/app/samples", SAMPLES.toString())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(service + ".txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SLUGLINE_") || name.startsWith("KAFKA_"));
        builder.environment().putAll(compose.environment(service));
        builder.environment().putAll(different);
        builder.environment().put("SLUGLINE_HTTP_PORT", Integer.toString(port));
        builder.environment()
                .put("SLUGLINE_STATE_DIR", folder.resolve(service + "-state").toString());
        try {
            return builder.start();
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
    }
}
