package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.archiver.format.Envelope;
import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and replays on a real broker: as it was, once each, whatever is killed; and what is refused. */
class ReplayIT {
    private static final String TOPIC = "story.event";
    private static final int RECORDS = 6_000;
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1");

    @TempDir
    static Path folder = Path.of("");

    private static EmbeddedBroker broker;
    private static Settings settings;
    private static String archive;

    @BeforeAll
    static void startABrokerAndMakeAnArchive() throws IOException {
        broker = EmbeddedBroker.start(folder.resolve("broker"));
        settings = Pipeline.settingsReader()
                .read(Map.of(CommonSettings.BOOTSTRAP.name(), broker.bootstrap()), Map.of(), Optional.empty());
        archive = folder.resolve("archive").toString();
        Archived.numbers(folder.resolve("archive"), TOPIC, 3, RECORDS);
    }

    @AfterAll
    static void stopTheBroker() {
        broker.close();
    }

    @Test
    void recordsComeBackAsTheyWereInTheOrderOfTheirTime() throws Exception {
        create("plain", 1, KEPT);

        Command.Answer answer = replayTo("plain");

        assertEquals(0, answer.exitCode(), answer.output());
        System.out.println(answer.output());
        List<ConsumerRecord<byte[], byte[]>> records = read("plain");
        assertEquals(everyNumber(), numbers(records));
        ConsumerRecord<byte[], byte[]> fifth = records.get(5);
        assertEquals(Archived.START + 5_000, fifth.timestamp());
        assertEquals("5", text(fifth.key()));
        assertEquals("5", text(fifth.headers().lastHeader("number").value()));
        assertTrue(fifth.headers().lastHeader("slugline-replay") != null);
    }

    @Test
    void aReplayThatIsKilledGoesOnWithoutGapOrRepeat() throws Exception {
        create("killed", 3, KEPT);
        Path output = folder.resolve("killed.txt");
        for (int kill = 0; kill < 2; kill++) {
            long before = read("killed").size();
            Process replay = Command.start(output, replayArguments("killed", "--rate", "1500"));
            awaitOrEnd(replay, () -> read("killed").size() > before);
            replay.destroyForcibly().waitFor();
        }
        int broughtBack = read("killed").size();
        assertTrue(broughtBack > 0 && broughtBack < RECORDS, broughtBack + " records before the last run");

        Command.Answer answer = replayTo("killed");

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("Going on after"), answer.output());
        List<ConsumerRecord<byte[], byte[]>> records = read("killed");
        assertEquals(RECORDS, records.size());
        for (int partition = 0; partition < 3; partition++) {
            int own = partition;
            List<Integer> expected =
                    everyNumber().stream().filter(number -> number % 3 == own).toList();
            assertEquals(
                    expected,
                    numbers(records.stream()
                            .filter(record -> record.partition() == own)
                            .toList()));
        }
        assertTrue(replayTo("killed").output().contains("were brought back before"));
    }

    @Test
    void anArchiverThatIsKilledGoesOnWithoutGapOrRepeat() throws Exception {
        create("live.story.event", 2, KEPT);
        String[] fill = {
            "replay",
            "--archive",
            archive,
            "--topic",
            TOPIC,
            "--set",
            "bootstrap.servers=" + broker.bootstrap(),
            "--map",
            TOPIC + "=live.story.event",
            "--name",
            "fill"
        };
        assertEquals(0, Command.run(fill).exitCode());
        Path again = folder.resolve("again");
        String[] archiving = {
            "archive",
            "--to",
            again.toString(),
            "--topic",
            TOPIC,
            "--set",
            "prefix=live.",
            "--set",
            "bootstrap.servers=" + broker.bootstrap()
        };
        Process killed = Command.start(folder.resolve("archiver.txt"), archiving);
        awaitOrEnd(killed, () -> Files.exists(again.resolve(TOPIC).resolve("manifest.jsonl")));
        killed.destroyForcibly().waitFor();

        Command.Answer answer = Command.run(archiving);

        assertEquals(0, answer.exitCode(), answer.output());
        assertEquals(
                0, Command.run("archive", "--to", again.toString(), "--verify").exitCode());
        List<Integer> archived = new Archived(again)
                .records(TOPIC).stream()
                        .sorted(Comparator.comparingLong(Envelope::timestamp))
                        .map(envelope -> Integer.parseInt(text(Archived.value(envelope))))
                        .toList();
        assertEquals(everyNumber(), archived);
    }

    @Test
    void theCapOfTheRateHolds() throws Exception {
        create("slow", 1, KEPT);

        Command.Answer answer =
                replayTo("slow", "--rate", "500", "--since", "2023-03-08", "--until", "2023-03-08T00:50:00Z");

        assertEquals(0, answer.exitCode(), answer.output());
        System.out.println(answer.output());
        assertTrue(answer.output().contains("it takes"), answer.output());
        double rate = Double.parseDouble(
                answer.output().replaceAll("(?s).* ([\\d,]+) records/s.*", "$1").replace(",", ""));
        assertTrue(rate > 0 && rate <= 525, answer.output());
        assertEquals(3_000, read("slow").size());
    }

    @Test
    void aTargetThatWouldDeleteOldRecordsIsRefused() throws Exception {
        create("short", 1, Map.of("retention.ms", "604800000"));

        Command.Answer answer = replayTo("short");

        assertEquals(2, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("short keeps records for PT168H"), answer.output());
        assertTrue(answer.output().contains("set retention.ms=-1"), answer.output());
    }

    @Test
    void aTargetThatALiveGroupReadsIsRefused() throws Exception {
        create("watched", 1, KEPT);
        Map<String, Object> properties = ClientProperties.reader(settings);
        properties.put("group.id", "the-desk");
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties)) {
            consumer.subscribe(List.of("watched"));
            Awaitility.await().atMost(1, TimeUnit.MINUTES).until(() -> {
                consumer.poll(java.time.Duration.ofMillis(50));
                return !consumer.assignment().isEmpty();
            });

            Command.Answer answer = replayTo("watched");

            assertEquals(2, answer.exitCode(), answer.output());
            assertTrue(answer.output().contains("group the-desk is reading watched"), answer.output());
        }
    }

    @Test
    void aTargetThatHoldsOtherRecordsIsRefused() throws Exception {
        create("full", 1, KEPT);
        assertEquals(0, replayTo("full", "--until", "2023-03-08T00:00:10Z").exitCode());

        Command.Answer answer = replayTo("full");

        assertEquals(2, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("full already holds records"), answer.output());
    }

    @Test
    void whatAKilledRunLeftUncommittedDoesNotMakeATargetFull() throws Exception {
        create("aborted", 1, KEPT);
        Map<String, Object> properties = ClientProperties.writer(settings);
        properties.put("transactional.id", "broke-off");
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(properties)) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("aborted", new byte[] {1})).get();
            producer.abortTransaction();
        }

        Command.Answer answer = replayTo("aborted", "--until", "2023-03-08T00:00:10Z");

        assertEquals(0, answer.exitCode(), answer.output());
        assertEquals(10, read("aborted").size());
    }

    @Test
    void aDryRunSaysWhatWouldComeAndWritesNothing() throws Exception {
        create("dry", 1, KEPT);

        Command.Answer answer = replayTo("dry", "--dry-run");

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("6,000 records in 3 files"), answer.output());
        assertEquals(List.of(), read("dry"));
    }

    @Test
    void aMissingTargetAndAMissingArchiveAreNamed() {
        Command.Answer target = replayTo("nowhere");
        Command.Answer source = Command.run("replay", "--archive", "not-here");

        assertEquals(2, target.exitCode(), target.output());
        assertTrue(target.output().contains("target topic nowhere does not exist"), target.output());
        assertEquals(2, source.exitCode(), source.output());
        assertTrue(source.output().contains("archive not-here does not exist"), source.output());
    }

    private static Command.Answer replayTo(String target, String... more) {
        return Command.run(replayArguments(target, more));
    }

    private static String[] replayArguments(String target, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "replay",
                "--archive",
                archive,
                "--topic",
                TOPIC,
                "--map",
                TOPIC + "=" + target,
                "--set",
                "bootstrap.servers=" + broker.bootstrap()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static void create(String topic, int partitions, Map<String, String> config)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(config)))
                    .all()
                    .get();
        }
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .ignoreExceptions()
                .until(() -> read(topic).isEmpty());
    }

    private static void awaitOrEnd(Process process, BooleanSupplier reached) {
        Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> reached.getAsBoolean() || !process.isAlive());
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        TopicReader.readAll(settings, List.of(topic), records::add);
        return records;
    }

    private static List<Integer> numbers(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> Integer.parseInt(text(record.value())))
                .toList();
    }

    private static List<Integer> everyNumber() {
        return IntStream.range(0, RECORDS).boxed().toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
