package io.slugline.endtoend.deploy;

import io.slugline.endtoend.Command;
import io.slugline.wire.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;

/** Three brokers that are their own controllers, each a process, as Kafka's own scripts start them. */
final class KraftCluster implements AutoCloseable {
    private static final int NODES = 3;
    private static final String PROPERTIES = """
            process.roles=broker,controller
            node.id=%d
            controller.quorum.voters=%s
            controller.listener.names=CONTROLLER
            listeners=PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d
            advertised.listeners=PLAINTEXT://localhost:%d
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%s
            auto.create.topics.enable=false
            default.replication.factor=3
            min.insync.replicas=2
            offsets.topic.replication.factor=3
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=3
            transaction.state.log.min.isr=2
            transaction.state.log.num.partitions=4
            group.initial.rebalance.delay.ms=0
            message.max.bytes=%d
            replica.fetch.max.bytes=%d
            num.network.threads=2
            num.io.threads=3
            log.cleaner.dedupe.buffer.size=16777216
            """;

    private final List<Process> brokers = new ArrayList<>();
    private final List<Integer> ports;

    private KraftCluster(List<Integer> ports) {
        this.ports = ports;
    }

    static KraftCluster start(Path folder) {
        List<Integer> ports =
                IntStream.range(0, 2 * NODES).mapToObj(any -> Fleet.freePort()).toList();
        KraftCluster cluster = new KraftCluster(ports);
        String id = Uuid.randomUuid().toString();
        for (int node = 1; node <= NODES; node++) {
            cluster.format(folder, node, id);
        }
        for (int node = 1; node <= NODES; node++) {
            cluster.brokers.add(
                    java(folder, node, "kafka.Kafka", file(folder, node).toString()));
        }
        return cluster;
    }

    String bootstrap() {
        return IntStream.range(0, NODES)
                .mapToObj(node -> "localhost:" + ports.get(node))
                .collect(Collectors.joining(","));
    }

    /** kill -9. */
    void kill(int node) throws InterruptedException {
        brokers.get(node - 1).destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        brokers.forEach(Process::destroyForcibly);
    }

    private void format(Path folder, int node, String clusterId) {
        try {
            Files.writeString(file(folder, node), properties(folder, node));
            Process format = java(
                    folder,
                    node,
                    "kafka.tools.StorageTool",
                    "format",
                    "-t",
                    clusterId,
                    "-c",
                    file(folder, node).toString());
            if (format.waitFor() != 0) {
                throw new AssertionError(Files.readString(folder.resolve("broker-" + node + ".txt")));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String properties(Path folder, int node) {
        String voters = IntStream.rangeClosed(1, NODES)
                .mapToObj(voter -> voter + "@localhost:" + ports.get(NODES + voter - 1))
                .collect(Collectors.joining(","));
        int port = ports.get(node - 1);
        return PROPERTIES.formatted(
                node,
                voters,
                port,
                ports.get(NODES + node - 1),
                port,
                folder.resolve("broker-" + node),
                Topic.MOST_BYTES,
                Topic.MOST_BYTES);
    }

    private static Path file(Path folder, int node) {
        return folder.resolve("broker-" + node + ".properties");
    }

    private static Process java(Path folder, int node, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Command.classPath()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("broker-" + node + ".txt").toFile()))
                    .start();
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
    }
}
