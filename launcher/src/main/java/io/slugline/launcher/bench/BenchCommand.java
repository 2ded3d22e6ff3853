package io.slugline.launcher.bench;

import io.slugline.launcher.command.DataFolder;
import io.slugline.launcher.command.Interruption;
import io.slugline.launcher.command.Logs;
import io.slugline.launcher.command.SettingsOptions;
import io.slugline.wire.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline bench}: what whole pages cost on this machine, exactly-once as shipped. */
@Command(
        name = "bench",
        description = {
            "Sends whole HTML pages through broker and services and measures them: articles a second, processor time by"
                    + " stage, latency at a steady rate, Kafka's share, growth, memory.",
            "Processor time is the figure to compare on a machine that does other work too."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline bench                                     made-up pages of 170 KB, broker in this process",
            "  slugline bench --broker separate --json bench.json",
            "  slugline bench --pages 100000 --rate 0             a long run: does the cost grow?",
            "  slugline bench --list pages/list.jsonl             pages of your own, round after round",
            "  slugline bench --set commit.interval=PT0.2S        what a setting costs"
        })
public final class BenchCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Pages to measure with. Default: ${DEFAULT-VALUE}.")
    private int pages;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "16000",
            description = "Pages before that, until the code is compiled. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Pages a second while latency is measured; 0 leaves it out. Default: ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "For how long latency is measured, after as long a warm-up at that rate. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--broker",
            paramLabel = "WHERE",
            defaultValue = "embedded",
            description = "${COMPLETION-CANDIDATES}: in this process, or in one of its own. Default: ${DEFAULT-VALUE}.")
    private Where broker = Where.embedded;

    @ArgGroup
    private final Own own = new Own();

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures as JSON.")
    private @Nullable Path json;

    @Option(names = "--data", paramLabel = "DIR", description = "Where broker and state live; else a fresh folder.")
    private @Nullable Path data;

    /** Where the broker runs. */
    enum Where {
        embedded,
        separate
    }

    /** Pages of the user's own. */
    static final class Own {
        @Option(
                names = "--list",
                paramLabel = "FILE",
                description = "Pages of your own: lines of {\"url\",\"page\"}, the path relative to the list.")
        private @Nullable Path list;

        @Option(names = "--input", paramLabel = "DIR", description = "Pages of your own: a folder of .html files.")
        private @Nullable Path input;

        PageSource source() throws IOException {
            if (list != null) {
                return OwnPages.listed(SettingsOptions.present(list, "--list"));
            }
            return input == null ? PageSource.milled() : OwnPages.under(SettingsOptions.present(input, "--input"));
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchPlan plan = new BenchPlan(warmUp, pages, rate, seconds);
        PageSource source = own.source();
        try (DataFolder folder = DataFolder.of(Optional.ofNullable(data))) {
            Logs.to(folder.path().resolve("slugline.log"));
            BenchReport.Setup setup = setup(source, plan);
            BenchReport report = measure(plan, source, setup, folder.path());
            new BenchTable(System.out).print(report);
            if (json != null) {
                Files.write(json, Json.write(report));
            }
        }
        return 0;
    }

    private BenchReport measure(BenchPlan plan, PageSource source, BenchReport.Setup setup, Path folder)
            throws IOException, InterruptedException {
        BenchRun.FullSpeed fullSpeed;
        Optional<BenchReport.Latency> latency;
        try (Site site = site(folder);
                Interruption interruption = Interruption.breaksOff(site::close)) {
            if (!site.pipeline().awaitRunning() || !interruption.none()) {
                throw new IllegalStateException("the services do not run; the log says why");
            }
            try (BenchRun run = new BenchRun(site, plan, source, BenchCommand::say)) {
                run.warmUp();
                fullSpeed = run.fullSpeed();
                latency = run.steady();
            }
        }
        say("Making the same decisions in one loop");
        BenchReport.Loop loop =
                new LoopRun(plan, source).measure(fullSpeed.throughput().cpuMillisCompiled());
        return new BenchReport(setup, fullSpeed.throughput(), latency, loop, fullSpeed.growth(), fullSpeed.memory());
    }

    private Site site(Path folder) throws IOException {
        say("Starting broker and services in " + folder);
        return broker == Where.embedded
                ? Site.embedded(folder, settings.flags(), settings.file())
                : Site.withSeparateBroker(folder, settings.flags(), settings.file());
    }

    private BenchReport.Setup setup(PageSource source, BenchPlan plan) throws IOException {
        long bytes = 0;
        int sampled = Math.min(plan.pages(), 200);
        for (int page = 0; page < sampled; page++) {
            bytes += source.page(page).html().length;
        }
        Map<String, String> flags = new TreeMap<>(settings.flags());
        return new BenchReport.Setup(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                source.describe(),
                bytes / sampled,
                broker.name(),
                Runtime.getRuntime().availableProcessors(),
                BenchRun.rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                System.getProperty("java.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
                flags);
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
