package io.slugline.launcher.command;

import io.slugline.collector.Collector;
import io.slugline.launcher.pipeline.LocalRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline run}: a broker and all services, to stay up. */
@Command(
        name = "run",
        description = "Starts a broker and all services on a durable folder, and stays up.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline run",
            "  kcat -P -b localhost:9092 -t article.raw -H url=https://example.org/a page.html",
            "  slugline run --data /var/lib/slugline --set http.port=8080"
        })
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "Default: ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    @Option(names = "--input", paramLabel = "PATH", description = "Pages to collect first.")
    private @Nullable Path input;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder.made(data);
        Logs.to(data.resolve("slugline.log"));
        try (LocalRun run = LocalRun.start(data, settings.flags(), settings.file());
                Interruption interruption = Interruption.ends(run::close)) {
            boolean running = run.pipeline().awaitRunning();
            if (running) {
                announce(run);
                collect(run);
                run.pipeline().awaitEnd();
            }
            run.pipeline()
                    .failed()
                    .ifPresent(
                            service -> System.err.println(service.trouble() + "; see " + data.resolve("slugline.log")));
            return interruption.none() ? 1 : 0;
        }
    }

    private void announce(LocalRun run) {
        System.out.println("Broker    " + run.bootstrap());
        run.pipeline()
                .healthPort()
                .ifPresent(port -> System.out.println("Health    http://localhost:" + port + "/readyz"));
        run.pipeline()
                .healthPort()
                .ifPresent(port -> System.out.println("Metrics   http://localhost:" + port + "/metrics"));
        System.out.println("Data      " + data + ", log in slugline.log");
        System.out.println("Ready. Send pages to article.raw; Ctrl-C ends it.");
    }

    private void collect(LocalRun run) throws IOException {
        if (input == null) {
            return;
        }
        Path pages = SettingsOptions.present(input, "--input");
        try (Collector collector = Collector.open(run.settings(), Clock.systemUTC())) {
            System.out.println(
                    "Collected " + collector.collect(pages, progress -> {}).pagesFound() + " pages");
        }
    }
}
