package io.slugline.launcher.operate;

import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slugline dead-letters list}. */
@Command(
        name = "list",
        description = "Lists dead letters with their reasons, and counts them.",
        mixinStandardHelpOptions = true)
public final class DeadLettersListCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Mixin
    private final DeadLetterFilter filter = new DeadLetterFilter();

    @Override
    public Integer call() {
        try (Brokers brokers = options.open()) {
            List<DeadLetter> letters = filter.read(brokers.settings());
            Map<String, Integer> byReason = new TreeMap<>();
            for (DeadLetter letter : letters) {
                byReason.merge(letter.service() + " " + letter.reason(), 1, Integer::sum);
                System.out.println(line(letter));
            }
            byReason.forEach((reason, count) -> System.out.printf("%6d  %s%n", count, reason));
            System.out.printf("%6d  in all%n", letters.size());
        }
        return 0;
    }

    static String line(DeadLetter letter) {
        return "%s  %s  %s%s%s, %d bytes"
                .formatted(
                        letter.place(),
                        letter.receivedAt(),
                        letter.reason(),
                        letter.detail().isEmpty() ? "" : ": " + letter.detail(),
                        letter.url().isEmpty() ? "" : ", " + letter.url(),
                        letter.length());
    }
}
