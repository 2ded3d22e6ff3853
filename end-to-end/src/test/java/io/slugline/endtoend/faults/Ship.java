package io.slugline.endtoend.faults;

import io.slugline.endtoend.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One process that is to be up: started, and started again whenever it has ended, until it is no longer wanted. */
final class Ship {
    /** MiB that no process of ours needs more than. */
    static final int MOST_HEAP = 512;

    private static final int PATIENCE_MILLIS = 1_000;
    private static final int LAST_LINES = 12;
    private static final int LONGEST_LINE = 400;

    private static final Pattern RESTORED =
            Pattern.compile("restored \\d+ records of state in [0-9.]+ s: \\d+ records/s");

    private final String name;
    private final List<String> command;
    private final int port;
    private final Path log;
    private Optional<Process> process = Optional.empty();
    private boolean wanted;
    private int ownEnds;

    /** @param port where its health is asked for; a broker's is where it answers at all */
    Ship(String name, List<String> command, int port, Path log) {
        this.name = name;
        this.command = List.copyOf(command);
        this.port = port;
        this.log = log;
    }

    /** The command of a process of ours with so much heap, in MiB. */
    static List<String> java(int heap, List<String> options, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    String name() {
        return name;
    }

    synchronized void start() {
        wanted = true;
        launch();
    }

    /** Starts it again if it ended though it is wanted: what an orchestrator does. */
    synchronized void restartIfEnded() {
        if (wanted && process.filter(Process::isAlive).isEmpty()) {
            ownEnds++;
            launch();
        }
    }

    /** kill -9; it stays down until it is started. */
    synchronized void kill() {
        wanted = false;
        process.ifPresent(Process::destroyForcibly);
        await();
    }

    /** Processor time that it has taken since it was started. */
    synchronized Duration processorTime() {
        return process.flatMap(running -> running.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    /** Tells it to end, as an orchestrator does, and kills it if it does not; answers whether it ended by itself. */
    synchronized boolean stop() {
        wanted = false;
        process.ifPresent(Process::destroy);
        boolean inOrder = await();
        kill();
        return inOrder;
    }

    /** Sends a signal by its name: STOP, CONT. */
    void signal(String signal) {
        Programs.run("kill", "-" + signal, Long.toString(process.orElseThrow().pid()));
    }

    /** Whether it says that it is ready for work. */
    boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/readyz").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether anybody listens at its port. */
    boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /** How often it ended without having been told to. */
    synchronized int ownEnds() {
        return ownEnds;
    }

    /** The end of what it printed. */
    String lastWords() {
        List<String> lines = lines();
        return lines.stream()
                .skip(Math.max(0, lines.size() - LAST_LINES))
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .collect(Collectors.joining("\n", name + ":\n", ""));
    }

    private List<String> lines() {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The last that it said of state that it restored. */
    String restored() {
        return lines().stream()
                .map(RESTORED::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce("nothing restored", (before, last) -> last);
    }

    private void launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(key -> key.startsWith("SLUGLINE_") || key.startsWith("KAFKA_"));
            process = Optional.of(builder.start());
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
    }

    private boolean await() {
        try {
            return process.isEmpty() || process.get().waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
