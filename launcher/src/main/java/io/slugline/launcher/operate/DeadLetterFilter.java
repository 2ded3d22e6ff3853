package io.slugline.launcher.operate;

import io.slugline.launcher.archive.WindowOptions;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which dead letters a command is about. */
final class DeadLetterFilter {
    @Option(names = "--service", paramLabel = "NAME", description = "Only those of this service.")
    private String service = "";

    @Option(names = "--reason", paramLabel = "REASON", description = "Only those with this reason.")
    private String reason = "";

    @Mixin
    private final WindowOptions window = new WindowOptions();

    /** Those that the user asks for, service by service, in the order of their logs. */
    List<DeadLetter> read(Settings settings) {
        if (!service.isEmpty() && !Topics.SERVICES.contains(service)) {
            throw new InvalidSettingException(
                    "there is no service " + service + ": known are " + String.join(", ", Topics.SERVICES));
        }
        List<DeadLetter> letters = new ArrayList<>();
        for (String name : Topics.SERVICES) {
            if (service.isEmpty() || service.equals(name)) {
                letters.addAll(read(settings, name));
            }
        }
        return letters;
    }

    private List<DeadLetter> read(Settings settings, String name) {
        List<DeadLetter> letters = new ArrayList<>();
        String topic = TopicNames.of(settings).of(Topics.deadLetters(name));
        TopicReader.readAll(settings, List.of(topic), record -> {
            DeadLetter letter = new DeadLetter(name, record);
            if (admits(letter)) {
                letters.add(letter);
            }
        });
        letters.sort(
                Comparator.comparingInt((DeadLetter letter) -> letter.record().partition())
                        .thenComparingLong(letter -> letter.record().offset()));
        return letters;
    }

    private boolean admits(DeadLetter letter) {
        return (reason.isEmpty() || reason.equals(letter.reason()))
                && window.window().admits(letter.record().timestamp());
    }
}
