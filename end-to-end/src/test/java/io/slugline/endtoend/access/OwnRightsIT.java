package io.slugline.endtoend.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.collector.Collector;
import io.slugline.endtoend.Command;
import io.slugline.endtoend.Pages;
import io.slugline.launcher.access.AccessList;
import io.slugline.launcher.pipeline.Ledger;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.access.ServiceAccess;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.service.TopicAdmin;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** On a broker that guards everything, each service does its work with the rights of {@code slugline acls} and no others. */
class OwnRightsIT {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int ARTICLES_AT_LEAST = 50;

    @TempDir
    static Path folder = Path.of("");

    private static GuardedBroker broker;

    @BeforeAll
    static void grantEachServiceItsOwn() throws Exception {
        broker = GuardedBroker.start(folder);
        try (TopicAdmin topics = TopicAdmin.open(broker.adminSettings())) {
            topics.create(Topic.Profile.KEEP_ALL);
        }
        try (Admin admin = broker.admin()) {
            for (ServiceAccess access : AccessList.all(broker.adminSettings())) {
                broker.admit(access.user());
                admin.createAcls(access.bindings()).all().get();
            }
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void everyServiceDoesItsWorkWithItsOwnRights() throws Exception {
        Settings collectors = broker.settings("slugline-collector");
        try (Collector collector = Collector.open(collectors, Clock.systemUTC())) {
            collector.collect(Pages.SAMPLE, progress -> {});
        }

        List<Pipeline> running =
                Pipeline.services().stream().map(OwnRightsIT::start).toList();
        Ledger ledger = new Ledger(TopicNames.of(broker.adminSettings()));
        try (TopicReader reader = TopicReader.open(broker.adminSettings(), ledger.topics())) {
            Awaitility.await().atMost(LONGEST).until(() -> {
                reader.poll(ledger::enter);
                running.forEach(OwnRightsIT::refuseFailure);
                return ledger.count(Topics.ENRICHED) >= ARTICLES_AT_LEAST && ledger.isSettled();
            });
        } finally {
            running.parallelStream().forEach(Pipeline::close);
        }

        assertTrue(ledger.count(Topics.STORY_STATE) > 0);
        assertTrue(ledger.count(Topics.ASIDE) > 0);
    }

    @Test
    void aServiceCannotWriteToAnotherServicesTopic() {
        assertRefused("article.enriched", () -> write("slugline-tagger", Map.of(), "article.enriched"));
    }

    @Test
    void aServiceCannotReadATopicThatItHasNoNeedFor() {
        assertRefused("story.state", () -> {
            Settings settings = broker.settings("slugline-normalizer");
            TopicReader.readAll(settings, List.of("story.state"), record -> {});
        });
    }

    @Test
    void aServiceCannotDeleteATopicEvenItsOwn() {
        assertRefused("uthoriz", () -> {
            try (Admin admin = as("slugline-deduplicator")) {
                admin.deleteTopics(List.of("article.deduplicated")).all().get();
            }
        });
    }

    @Test
    void aServiceCannotTakeAnothersTransactions() {
        Map<String, Object> anothers = Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "slugline-story-tracker-0-1");

        assertRefused("Transactional Id", () -> write("slugline-tagger", anothers, "article.tagged"));
    }

    @Test
    void aServiceCannotJoinAnothersGroup() {
        assertRefused("slugline-tagger", () -> {
            Map<String, Object> properties = ClientProperties.reader(broker.settings("slugline-story-tracker"));
            properties.put("group.id", "slugline-tagger");
            try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties)) {
                consumer.subscribe(List.of("article.tagged"));
                consumer.poll(LONGEST);
            }
        });
    }

    @Test
    void aServiceCannotAlterSettingsOfATopic() {
        assertRefused("uthoriz", () -> {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "article.tagged");
            AlterConfigOp shorten =
                    new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET);
            try (Admin admin = as("slugline-story-tracker")) {
                admin.incrementalAlterConfigs(Map.of(topic, List.of(shorten)))
                        .all()
                        .get();
            }
        });
    }

    @Test
    void aServiceCannotGrantItselfMore() throws IOException {
        List<AclBinding> more =
                AccessList.of("story-tracker", broker.adminSettings()).bindings();

        assertRefused("", () -> {
            try (Admin admin = as("slugline-collector")) {
                admin.createAcls(more).all().get();
            }
        });
    }

    @Test
    void aServiceWithoutARightEndsAndSaysWhich() throws Exception {
        broker.admit("stranger");
        Path settings = broker.settingsFile("stranger");

        Command.Answer answer = Command.run("service", "normalizer", "--settings", settings.toString());

        assertEquals(1, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("slugline: normalizer failed: Not authorized"), answer.output());
        assertFalse(answer.output().contains(GuardedBroker.password("stranger")), "a password was printed");
    }

    @Test
    void aBrokerThatIsNotTrustedIsNotTalkedTo() throws Exception {
        Path settings = broker.settingsFile("slugline-tagger", Map.of());

        Command.Answer answer = Command.run("service", "tagger", "--settings", settings.toString());

        assertEquals(1, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("SSL"), answer.output());
    }

    @Test
    void theTopicsCommandSaysThatItMayNot() throws Exception {
        Path settings = broker.settingsFile("slugline-tagger");

        Command.Answer answer =
                Command.run("topics", "--create", "--set", "prefix=more.", "--settings", settings.toString());

        assertEquals(1, answer.exitCode(), answer.output());
        assertTrue(answer.output().startsWith("slugline: the brokers do not allow it: "), answer.output());
    }

    private static Pipeline start(StreamService service) {
        try {
            return Pipeline.start(List.of(service), broker.settings("slugline-" + service.name()));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void refuseFailure(Pipeline pipeline) {
        pipeline.failed().ifPresent(service -> {
            throw new AssertionError(service.trouble());
        });
    }

    private static Admin as(String user) throws IOException {
        return Admin.create(ClientProperties.admin(broker.settings(user)));
    }

    private static void write(String user, Map<String, Object> more, String topic) throws Exception {
        Map<String, Object> properties = ClientProperties.writer(broker.settings(user));
        properties.putAll(more);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(properties)) {
            if (!more.isEmpty()) {
                producer.initTransactions();
            }
            producer.send(new ProducerRecord<>(topic, new byte[1])).get();
        }
    }

    /** With the brokers' own words; most name what was asked for. */
    private static void assertRefused(String named, Executable attempt) {
        Throwable refused = assertThrows(Throwable.class, attempt);
        Throwable cause = refused instanceof ExecutionException ? refused.getCause() : refused;
        assertInstanceOf(AuthorizationException.class, cause, String.valueOf(refused));
        assertTrue(String.valueOf(cause.getMessage()).contains(named), String.valueOf(cause.getMessage()));
    }
}
