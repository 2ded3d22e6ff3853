package io.slugline.endtoend.access;

import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A broker that asks everyone over TLS who they are (SCRAM-SHA-512) and lets them do what they were granted, with Kafka's own
 * authorizer. Nobody may do anything but {@code admin}, and each user's password is {@code user-password}.
 */
final class GuardedBroker implements AutoCloseable {
    private static final String ADMIN = "admin";
    private static final String MECHANISM = "SCRAM-SHA-512";
    private static final int ITERATIONS = 4096;

    private final KafkaRaftServer server;
    private final Path folder;
    private final String bootstrap;

    private GuardedBroker(KafkaRaftServer server, Path folder, String bootstrap) {
        this.server = server;
        this.folder = folder;
        this.bootstrap = bootstrap;
    }

    static GuardedBroker start(Path folder) throws Exception {
        int port = freePort();
        Path data = Files.createDirectories(folder.resolve("broker"));
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setScramArguments(List.of(MECHANISM + "=[name=admin,password=" + password(ADMIN) + "]"))
                .run();
        Properties properties = properties(data, port, freePort());
        properties.putAll(tls(BrokerCertificate.make(folder)));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        return new GuardedBroker(server, folder, "localhost:" + port);
    }

    static String password(String user) {
        return user + "-password";
    }

    /** Makes a user that may do nothing yet. */
    void admit(String user) throws Exception {
        try (Admin admin = admin()) {
            ScramCredentialInfo info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(user, info, password(user))))
                    .all()
                    .get();
        }
    }

    Admin admin() throws IOException {
        return Admin.create(ClientProperties.admin(settings(ADMIN)));
    }

    Settings adminSettings() throws IOException {
        return settings(ADMIN);
    }

    /** As an operator gives a service its settings: in a file, its password in another. */
    Settings settings(String user) throws IOException {
        return Pipeline.settingsReader().read(Map.of(), Map.of(), Optional.of(settingsFile(user)));
    }

    Path settingsFile(String user) throws IOException {
        return settingsFile(
                user,
                Map.of(
                        "kafka.ssl.truststore.type",
                        "PEM",
                        "kafka.ssl.truststore.certificates.file",
                        folder.resolve("ca.crt").toString()));
    }

    /** @param trust whose certificates it takes */
    Path settingsFile(String user, Map<String, String> trust) throws IOException {
        Path secret = Files.writeString(
                folder.resolve(user + ".jaas"),
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";%n"
                        .formatted(user, password(user)));
        Map<String, String> lines = new HashMap<>(trust);
        lines.put("bootstrap.servers", bootstrap);
        lines.put("state.dir", folder.resolve(user + "-state").toString());
        lines.put("kafka.security.protocol", "SASL_SSL");
        lines.put("kafka.sasl.mechanism", MECHANISM);
        lines.put("kafka.sasl.jaas.config.file", secret.toString());
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return Files.writeString(folder.resolve(user + ".properties"), text);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Clients come through the guarded listener only; what is anonymous is the controller, which is the broker itself. */
    private static Properties properties(Path data, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "CLIENTS://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("advertised.listeners", "CLIENTS://localhost:" + port);
        properties.put("listener.security.protocol.map", "CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "CLIENTS");
        properties.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
        properties.put("sasl.enabled.mechanisms", MECHANISM);
        properties.put(
                "listener.name.clients.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"admin\" password=\""
                        + password(ADMIN) + "\";");
        properties.put("authorizer.class.name", StandardAuthorizer.class.getName());
        properties.put("super.users", "User:admin;User:ANONYMOUS");
        properties.put("log.dirs", data.toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("message.max.bytes", Integer.toString(Topic.MOST_BYTES));
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
        return properties;
    }

    /** For the broker itself as well, which comes through the same listener. */
    private static Map<String, String> tls(BrokerCertificate certificate) {
        return Map.of(
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                certificate.keyStore().toString(),
                "ssl.keystore.password",
                BrokerCertificate.PASSWORD,
                "ssl.key.password",
                BrokerCertificate.PASSWORD,
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                certificate.pem().toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
