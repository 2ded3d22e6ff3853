package io.slugline.launcher.operate;

import io.slugline.launcher.archive.Moment;
import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.launcher.pipeline.Hop;
import io.slugline.launcher.pipeline.Ledger;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline ledger}: where each page ended. */
@Command(
        name = "ledger",
        description = "Adds up, from committed records, that every page and article ended in exactly one place.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline ledger",
            "  slugline ledger --data data/               of a run that has ended",
            "  slugline ledger --since 2023-03-08         where topics no longer hold what is older",
            "",
            "Exit codes: 0 it adds up, 1 records are open or stand twice, 2 a wrong flag."
        })
public final class LedgerCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            converter = Moment.class,
            description = "Asks only after what was received from here on.")
    private Instant since = Instant.EPOCH;

    @Override
    public Integer call() {
        try (Brokers brokers = options.open()) {
            Ledger ledger = new Ledger(TopicNames.of(brokers.settings()), since);
            TopicReader.readAll(brokers.settings(), ledger.topics(), ledger::enter);
            print(ledger);
            return ledger.difference() == 0 ? 0 : 1;
        }
    }

    private static void print(Ledger ledger) {
        System.out.println("pages found             " + ledger.pages());
        print("refused at the door", ledger.refused());
        ledger.sums().forEach(LedgerCommand::print);
        if (ledger.diagnostics() > 0) {
            System.out.println("went on stripped        " + ledger.diagnostics() + " (copies in the dead letters)");
        }
        System.out.println("difference              " + ledger.difference());
    }

    private static void print(Hop.Sum sum) {
        System.out.printf("%-23s %d%n", sum.input().name(), sum.arrived());
        System.out.printf("  %-21s %d%n", "went on", sum.passed());
        print("aside", sum.aside());
        print("dead letters", sum.dead());
        if (sum.open() > 0) {
            System.out.printf("  %-21s %d%n", "OPEN", sum.open());
        }
        if (sum.twice() > 0) {
            System.out.printf("  %-21s %d%n", "TWICE", sum.twice());
        }
    }

    private static void print(String what, Map<String, Long> byReason) {
        long all = byReason.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            String reasons = byReason.entrySet().stream()
                    .map(reason -> reason.getValue() + " " + reason.getKey())
                    .collect(Collectors.joining(", "));
            System.out.printf("  %-21s %d: %s%n", what, all, reasons);
        }
    }
}
