package io.slugline.launcher.operate;

import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline dead-letters redrive}. */
@Command(
        name = "redrive",
        description = {
            "Sends dead letters again, byte for byte, each once: those of collector and normalizer to article.raw,",
            "others to article.normalized. An article that was there before gets a new revision."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline dead-letters redrive --reason malformed --dry-run",
            "  slugline dead-letters redrive --service normalizer --since 2023-03-08"
        })
public final class DeadLettersRedriveCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Mixin
    private final DeadLetterFilter filter = new DeadLetterFilter();

    @Option(names = "--dry-run", description = "Says what would be sent, and sends nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        try (Brokers brokers = options.open()) {
            Settings settings = brokers.settings();
            List<Redrive> chosen = choose(settings, filter.read(settings));
            if (!dryRun) {
                send(settings, chosen);
            }
            System.out.println(chosen.size() + (dryRun ? " would be sent again" : " sent again"));
        }
        return 0;
    }

    private static List<Redrive> choose(Settings settings, List<DeadLetter> letters) {
        Set<String> sentBefore = letters.isEmpty() ? Set.of() : sentBefore(settings);
        TopicAges ages = TopicAges.read(settings, List.of(Topics.RAW, Topics.NORMALIZED), now());
        List<Redrive> chosen = new ArrayList<>();
        for (DeadLetter letter : letters) {
            Optional<Redrive> redrive = Redrive.of(letter);
            String obstacle = sentBefore.contains(letter.place())
                    ? "was sent again before"
                    : redrive.map(each -> ages.obstacle(each.target(), letter.receivedAt()))
                            .orElseGet(() -> Redrive.obstacle(letter));
            if (obstacle.isEmpty()) {
                redrive.ifPresent(chosen::add);
            }
            String target = redrive.map(each -> each.target().name()).orElse("");
            System.out.println(letter.place() + (obstacle.isEmpty() ? " -> " + target : " stays: " + obstacle));
        }
        return chosen;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static Set<String> sentBefore(Settings settings) {
        TopicNames names = TopicNames.of(settings);
        Set<String> places = new HashSet<>();
        for (Topic target : List.of(Topics.RAW, Topics.NORMALIZED)) {
            TopicReader.readAll(
                    settings,
                    List.of(names.of(target)),
                    record -> Headers.text(record.headers(), Redrive.REDRIVEN_FROM)
                            .ifPresent(places::add));
        }
        return places;
    }

    private static void send(Settings settings, List<Redrive> chosen) throws ExecutionException, InterruptedException {
        TopicNames names = TopicNames.of(settings);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(ClientProperties.writer(settings))) {
            for (Redrive redrive : chosen) {
                sent.add(producer.send(redrive.record(names)));
            }
            producer.flush();
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }
}
