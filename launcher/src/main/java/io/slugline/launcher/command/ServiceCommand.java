package io.slugline.launcher.command;

import io.slugline.collector.Collector;
import io.slugline.collector.CollectorReport;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline service NAME}: one service against a real cluster, logging JSON. */
@Command(
        name = "service",
        description = "Runs one service against brokers of your own.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline service tagger --set bootstrap.servers=broker-1:9092 --set http.port=8080",
            "  SLUGLINE_BOOTSTRAP_SERVERS=broker-1:9092 slugline service story-tracker",
            "  slugline service collector --input pages/",
            "  slugline service collector --feeds feeds.txt --every PT5M --contact https://desk.example/crawler",
            "  slugline service collector --feeds feeds.txt --once     from a scheduler"
        })
public final class ServiceCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "NAME", description = "collector, normalizer, deduplicator, tagger or story-tracker.")
    private String name = "";

    @Option(names = "--input", paramLabel = "PATH", description = "What the collector collects.")
    private @Nullable Path input;

    @Option(
            names = "--feeds",
            paramLabel = "FILE",
            description = "RSS and Atom feeds and sitemaps that the collector follows, an address a line.")
    private @Nullable Path feeds;

    @Mixin
    private final FeedOptions feedOptions = new FeedOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = options.read();
        if (!name.equals(Collector.NAME)) {
            return run(service(), settings);
        }
        return feeds == null
                ? collect(settings)
                : feedOptions.follow(settings, SettingsOptions.present(feeds, "--feeds"));
    }

    private int collect(Settings settings) throws IOException {
        if (input == null) {
            throw new InvalidSettingException(
                    "the collector needs --input, a file or folder of pages, or --feeds, a file of addresses");
        }
        Path pages = SettingsOptions.present(input, "--input");
        try (Collector collector = Collector.open(settings, Clock.systemUTC())) {
            CollectorReport report = collector.collect(pages, progress -> {});
            System.out.printf(
                    "%d sent, %d already there, dead letters %s, skipped %s%n",
                    report.pagesSent(),
                    report.pagesAlreadyThere(),
                    report.deadLettersByReason(),
                    report.skippedFiles());
        }
        return 0;
    }

    private static int run(StreamService service, Settings settings) throws InterruptedException {
        try (Pipeline pipeline = Pipeline.start(List.of(service), settings);
                Interruption interruption = Interruption.ends(pipeline::close)) {
            pipeline.awaitEnd();
            pipeline.failed().ifPresent(failed -> System.err.println("slugline: " + failed.trouble()));
            return pipeline.failed().isPresent() || interruption.none() ? 1 : 0;
        }
    }

    private StreamService service() {
        return Pipeline.services().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidSettingException(
                        "there is no service " + name + ": known are " + String.join(", ", Topics.SERVICES)));
    }
}
