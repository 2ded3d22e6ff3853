package io.slugline.launcher.command;

import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.launcher.pipeline.OutputFiles;
import io.slugline.launcher.screen.Screen;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline demo}: a broker, all services and a story, in one go. */
@Command(
        name = "demo",
        description = "Starts a broker and all services, sends pages through, and shows the stories as they develop.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline demo",
            "  slugline demo --input pages/ --out results/",
            "  slugline demo --data here/ --keep      stay up afterwards, on a folder of your own"
        })
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Your own pages: a file or folder of .html .htm .txt .jsonl .warc, gzipped too.")
    private @Nullable Path input;

    @Option(names = "--data", paramLabel = "DIR", description = "Where broker and state live; else a fresh folder.")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "DIR", description = "Also writes each output topic as DIR/<topic>.jsonl.")
    private @Nullable Path out;

    @Option(names = "--keep", description = "Stays up when all input has reached its place.")
    private boolean keep;

    @Option(names = "--json", description = "Prints each event as a line of JSON instead.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path pages = SettingsOptions.present(Optional.ofNullable(input).orElseGet(DemoCommand::sample), "--input");
        try (DataFolder folder = DataFolder.of(Optional.ofNullable(data))) {
            Logs.to(folder.path().resolve("slugline.log"));
            return play(pages, folder.path());
        }
    }

    private int play(Path pages, Path folder) throws IOException, InterruptedException {
        Screen screen = Screen.on(System.out, json);
        screen.note("Starting a broker and four services in " + folder);
        try (LocalRun run = LocalRun.start(folder, settings.flags(), settings.file());
                Interruption interruption = Interruption.breaksOff(run::close)) {
            boolean done = new Play(run, screen).play(pages);
            if (done && out != null) {
                new OutputFiles(run.settings(), out).write();
                screen.note("Wrote the topics to " + out);
            }
            if (done && keep) {
                screen.note("Still up at " + run.bootstrap() + "; Ctrl-C ends it");
                run.pipeline().awaitEnd();
            }
            return done && interruption.none() ? 0 : 1;
        }
    }

    private static Path sample() {
        Path sample = Path.of(System.getProperty("slugline.home", "."), "samples", "harbour");
        if (!Files.isDirectory(sample)) {
            throw new InvalidSettingException(
                    "the bundled sample is not at " + sample + ": start slugline by its script, or give --input");
        }
        return sample;
    }
}
