package io.slugline.launcher.command;

import io.slugline.collector.Collector;
import io.slugline.collector.CollectorReport;
import io.slugline.collector.FeedOrder;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Option;

/** How the collector follows feeds: asks all of them, waits, and asks again. */
final class FeedOptions {
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            defaultValue = "PT10M",
            description = "How often feeds are asked, as an ISO period. Default: ${DEFAULT-VALUE}.")
    private Duration every = Duration.ofMinutes(10);

    @Option(names = "--once", description = "Asks the feeds once and ends.")
    private boolean once;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "An address where those who run a server can reach you; each request bears it.")
    private String contact = "";

    /** Follows until it is ended, or once. */
    int follow(Settings settings, Path list) throws IOException, InterruptedException {
        if (every.compareTo(SHORTEST) < 0) {
            throw new InvalidSettingException(
                    "--every is " + every + ": allowed is an ISO period from " + SHORTEST + ", such as PT10M");
        }
        if (!contact.matches("[\\x21-\\x7e]*")) {
            throw new InvalidSettingException("--contact is \"" + contact + "\": allowed is an address without spaces");
        }
        Path memory = Files.createDirectories(Path.of(settings.get(CommonSettings.STATE_DIRECTORY)))
                .resolve("feeds.json");
        FeedOrder order = new FeedOrder(read(list), memory, contact);
        try (Collector collector = Collector.open(settings, Clock.systemUTC())) {
            print(collector.poll(order, progress -> {}));
            while (!once) {
                TimeUnit.NANOSECONDS.sleep(every.toNanos());
                print(collector.poll(order, progress -> {}));
            }
        }
        return 0;
    }

    private static void print(CollectorReport report) {
        System.out.printf(
                "%d sent, %d already there, dead letters %s, not fetched %s%n",
                report.pagesSent(),
                report.pagesAlreadyThere(),
                report.deadLettersByReason(),
                report.capturesPassedOver());
    }

    private static List<URI> read(Path list) throws IOException {
        List<URI> feeds = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            String address = line.strip();
            if (!address.isEmpty() && !address.startsWith("#")) {
                feeds.add(address(address)
                        .orElseThrow(() -> new InvalidSettingException(list + " names \"" + address
                                + "\", which is no address: write one a line, such as https://example.org/feed.xml")));
            }
        }
        if (feeds.isEmpty()) {
            throw new InvalidSettingException(list + " names no feed: write an address a line");
        }
        return feeds;
    }

    private static Optional<URI> address(String line) {
        try {
            return Optional.of(URI.create(line)).filter(uri -> uri.isAbsolute() && uri.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
