package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does to a run that left dead letters: adds up, looks, sends again, begins a service again. */
class OperatingIT {
    private static final String GOOD = """
            {"url": "https://example.org/pears", "receivedAt": "2023-05-09T08:15:00Z", "title": "Orchard opens its gates", \
            "text": "The old orchard behind the railway works opened to the public on Saturday for the first time in forty years, \
            and more than three hundred people came to see its pear trees, the gardener Marta Hollin said."}
            """;
    private static final String BAD = "{\"url\": \"https://example.org/bare\", \"title\": \"Nothing to read\"}\n";

    @TempDir
    static Path folder = Path.of("");

    private static String pages;
    private static String data;

    @BeforeAll
    static void playAGoodAndABadPage() throws IOException {
        pages = Files.writeString(folder.resolve("pages.jsonl"), GOOD + BAD).toString();
        data = folder.resolve("data").toString();
        Command.Answer answer = Command.run("demo", "--input", pages, "--data", data);
        assertEquals(0, answer.exitCode(), answer.output());
    }

    @Test
    void aDeadLetterIsAccountedForShownAndSentAgainOnce() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(data, "broker"))) {
            String ledger = expect(0, broker, "ledger").output();
            assertTrue(ledger.contains("1: 1 malformed"), ledger);
            assertTrue(ledger.lines().anyMatch(line -> line.matches("difference +0")), ledger);

            String list = expect(0, broker, "dead-letters", "list", "--service", "normalizer")
                    .output();
            assertTrue(list.contains("normalizer.dead-letter-0@0"), list);
            assertTrue(list.contains("malformed: a feed item needs"), list);
            assertTrue(expect(0, broker, "dead-letters", "list", "--reason", "empty")
                    .output()
                    .contains("0  in all"));

            String shown = expect(0, broker, "dead-letters", "show", "normalizer.dead-letter-0@0", "--raw")
                    .output();
            assertEquals(BAD.strip(), shown.strip());
            expect(2, broker, "dead-letters", "show", "normalizer.dead-letter-0@99");

            assertTrue(expect(0, broker, "dead-letters", "redrive", "--dry-run")
                    .output()
                    .contains("1 would be sent again"));
            assertTrue(expect(0, broker, "dead-letters", "redrive").output().contains("1 sent again"));
            assertRedrivenAsItCame(broker);
            String again = expect(0, broker, "dead-letters", "redrive").output();
            assertTrue(again.contains("was sent again before"), again);
            assertTrue(again.contains("0 sent again"), again);

            Command.Answer open = expect(1, broker, "ledger");
            assertTrue(open.output().contains("OPEN"), open.output());
        }
    }

    private static void assertRedrivenAsItCame(EmbeddedBroker broker) {
        Settings settings = Pipeline.settingsReader()
                .read(Map.of(CommonSettings.BOOTSTRAP.name(), broker.bootstrap()), Map.of(), Optional.empty());
        List<ConsumerRecord<byte[], byte[]>> originals = new ArrayList<>();
        List<ConsumerRecord<byte[], byte[]>> redriven = new ArrayList<>();
        TopicReader.readAll(settings, List.of(Topics.RAW.name()), record -> {
            boolean again = record.headers().lastHeader("slugline-redriven-from") != null;
            (again ? redriven : originals).add(record);
        });
        assertEquals(1, redriven.size());
        ConsumerRecord<byte[], byte[]> second = redriven.get(0);
        ConsumerRecord<byte[], byte[]> first = originals.stream()
                .filter(record -> Arrays.equals(record.key(), second.key()))
                .findFirst()
                .orElseThrow();
        assertArrayEquals(first.value(), second.value());
        assertEquals(first.timestamp(), second.timestamp());
        for (Header header : first.headers()) {
            assertArrayEquals(
                    header.value(), second.headers().lastHeader(header.key()).value(), header.key());
        }
    }

    @Test
    void aFeedInOurOwnNetworkIsNotAsked() throws IOException {
        Path feeds = Files.writeString(folder.resolve("feeds.txt"), "http://localhost/feed.xml\n# a remark\n");
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(data, "broker"))) {
            String said = expect(
                            0,
                            broker,
                            "service",
                            "collector",
                            "--feeds",
                            feeds.toString(),
                            "--once",
                            "--set",
                            "state.dir=" + folder.resolve("feeds"))
                    .output();

            assertTrue(said.contains("0 sent"), said);
            assertTrue(said.contains("feed: a private address=1"), said);
        }
    }

    @Test
    void theDoctorFindsTheTopicsAsTheContractSays() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(data, "broker"))) {
            String findings = run(broker, "doctor").output();

            assertTrue(findings.contains("14 of 14 topics are as the contract says"), findings);
            assertTrue(findings.matches("(?s).*tagger (does not run|runs with 1 member).*"), findings);
        }
    }

    @Test
    void theDoctorSaysWhenNobodyAnswers() {
        Command.Answer answer = Command.run("doctor", "--set", "bootstrap.servers=localhost:1");

        assertEquals(1, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("no broker answers at localhost:1"), answer.output());
    }

    @Test
    void aServiceThatIsResetBeginsAgain() throws IOException {
        Path other = folder.resolve("reset");
        Command.run("demo", "--input", pages, "--data", other.toString());
        Path state = other.resolve("state").resolve("slugline-story-tracker");

        String dry = Command.run("reset", "story-tracker", "--data", other.toString())
                .output();
        assertTrue(dry.contains("would delete offsets of group slugline-story-tracker"), dry);
        assertTrue(dry.contains("would delete topic slugline-story-tracker-stories-changelog"), dry);
        assertTrue(Files.exists(state));

        Command.Answer done = Command.run("reset", "story-tracker", "--data", other.toString(), "--yes");
        assertEquals(0, done.exitCode(), done.output());
        assertFalse(Files.exists(state));
        assertTrue(Command.run("reset", "story-tracker", "--data", other.toString())
                .output()
                .contains("has nothing to forget"));
        assertEquals(2, Command.run("reset", "collector").exitCode());
    }

    private static Command.Answer expect(int exitCode, EmbeddedBroker broker, String... arguments) {
        Command.Answer answer = run(broker, arguments);
        assertEquals(exitCode, answer.exitCode(), answer.output());
        return answer;
    }

    private static Command.Answer run(EmbeddedBroker broker, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--set");
        all.add("bootstrap.servers=" + broker.bootstrap());
        return Command.run(all.toArray(String[]::new));
    }
}
