package io.slugline.launcher.broker;

import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Topic;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A single-node KRaft broker and controller inside this process, on a folder that outlives it.
 *
 * <p>{@code KafkaRaftServer} and {@code Formatter} are public classes but no public API: they are used here and nowhere
 * else.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Where people expect a broker. */
    public static final int USUAL_PORT = 9092;

    private static final String NODE_ID = "1";
    private static final long LITTLE_SPACE = 16L << 20;

    private final KafkaRaftServer server;
    private final List<Closeable> claims;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, List<Closeable> claims, int port) {
        this.server = server;
        this.claims = claims;
        this.port = port;
    }

    /**
     * Starts a broker on that folder, at the usual port or the next free one.
     *
     * @throws InvalidSettingException when another process has the folder
     */
    public static EmbeddedBroker start(Path folder) {
        return start(folder, USUAL_PORT);
    }

    /**
     * Starts a broker on that folder, at that port or the next free one: who is started again at a port of its own is
     * found there by clients that knew it before.
     *
     * @throws InvalidSettingException when another process has the folder
     */
    public static EmbeddedBroker start(Path folder, int firstPort) {
        FileChannel lock = lock(folder);
        format(folder);
        Exit.setHaltProcedure((status, message) -> end(folder, status));
        ClaimedPort port = ClaimedPort.from(firstPort);
        ClaimedPort controllerPort = ClaimedPort.from(port.number() + 1);
        Properties properties = properties(folder, port.number(), controllerPort.number());
        if (KilledBroker.leftTransactions(folder)) {
            KilledBroker.fence(properties);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, List.of(lock, port, controllerPort), port.number());
    }

    public String bootstrap() {
        return "localhost:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try {
            for (Closeable claim : claims) {
                claim.close();
            }
        } catch (IOException unreleased) {
            throw new UncheckedIOException(unreleased);
        }
    }

    private static void format(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(Integer.parseInt(NODE_ID))
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (Exception unformatted) {
            throw new IllegalStateException("the broker's folder " + folder + " cannot be formatted", unformatted);
        }
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve(".slugline-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held == null) {
                channel.close();
                throw inUse(folder);
            }
            return channel;
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse(folder);
        } catch (IOException unwritable) {
            throw new InvalidSettingException("data folder " + folder + " cannot be written: " + unwritable);
        }
    }

    /** Kafka ends the process without a word when it cannot write: the word is said here. */
    private static void end(Path folder, int status) {
        String reason = folder.toFile().getUsableSpace() < LITTLE_SPACE ? "no space is left there" : "the log says why";
        System.err.println("slugline: the broker cannot go on with its folder " + folder + ": " + reason);
        Runtime.getRuntime().halt(status);
    }

    private static InvalidSettingException inUse(Path folder) {
        return new InvalidSettingException(
                "data folder " + folder + " is in use by another slugline: stop it, or give another --data");
    }

    /**
     * A single node waits for nobody, so elections are short; and nobody can take over from it, so its session never
     * ends while it lives: a pause (a suspended laptop, a starved machine) must not fence it, see {@link KilledBroker}.
     */
    private static Properties properties(Path folder, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", NODE_ID);
        properties.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("log.dirs", folder.toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("group.min.session.timeout.ms", "1000");
        properties.put("message.max.bytes", Integer.toString(Topic.MOST_BYTES));
        properties.put("replica.fetch.max.bytes", Integer.toString(Topic.MOST_BYTES));
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "3");
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
        properties.put("controller.quorum.election.timeout.ms", "200");
        properties.put("controller.quorum.fetch.timeout.ms", "400");
        properties.put("broker.session.timeout.ms", Integer.toString(Integer.MAX_VALUE));
        properties.put("broker.heartbeat.interval.ms", "500");
        return properties;
    }
}
