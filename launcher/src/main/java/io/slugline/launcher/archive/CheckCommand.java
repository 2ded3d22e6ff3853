package io.slugline.launcher.archive;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.launcher.command.SettingsOptions;
import io.slugline.launcher.outputs.Difference;
import io.slugline.launcher.outputs.Equality;
import io.slugline.launcher.outputs.Outputs;
import io.slugline.launcher.screen.ProgressLines;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline check}: whether two runs gave the same bytes. */
@Command(
        name = "check",
        description = "Compares what two runs gave, byte for byte, and shows the first difference.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline check data/ replayed/",
            "  slugline check archive/ prefix:replay-1.         archive against topics on the brokers",
            "  slugline check --replay archive/                 replays article.normalized with 1, 4 and 12",
            "                                                   partitions and compares each with the archive",
            "",
            "A place is an archive, the --data folder of a run that has ended, a folder that --out wrote",
            "(values only), or prefix:NAME for the topics of that prefix on the brokers (prefix: for none).",
            "Exit codes: 0 the same, 1 different, 2 a wrong flag."
        })
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Parameters(paramLabel = "PLACE", arity = "0..2", description = "The two places to compare.")
    private final List<String> places = new ArrayList<>();

    @Option(names = "--replay", paramLabel = "ARCHIVE", description = "Replays this archive and compares.")
    private @Nullable Path archive;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            split = ",",
            description = "With --replay: how many partitions to replay with. Default: 1,4,12.")
    private List<Integer> partitions = List.of(1, 4, 12);

    @Override
    public Integer call() throws IOException {
        if (archive != null) {
            return replay(ArchiveFolder.present(archive));
        }
        if (places.size() != 2) {
            throw new InvalidSettingException("check needs two places to compare, or --replay ARCHIVE");
        }
        try (OutputsOptions found = new OutputsOptions(settings)) {
            return compare(found.find(places.get(0)), found.find(places.get(1))) ? 0 : 1;
        }
    }

    /** Each replay is compared with the outputs in the archive, or with the first replay if it holds none. */
    private int replay(ArchiveFolder folder) throws IOException {
        if (Outputs.in(folder.root()).has(Topics.ENRICHED)) {
            return replay(folder, partitions, Outputs.in(folder.root()));
        }
        try (ReplayedRun first = replay(folder, partitions.get(0))) {
            return replay(folder, partitions.subList(1, partitions.size()), first.outputs());
        }
    }

    private int replay(ArchiveFolder folder, List<Integer> counts, Outputs expected) throws IOException {
        for (int count : counts) {
            try (ReplayedRun run = replay(folder, count)) {
                if (!compare(expected, run.outputs())) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private ReplayedRun replay(ArchiveFolder folder, int count) throws IOException {
        ReplayedRun run = ReplayedRun.of(folder, settings, count);
        System.out.println("Replayed with " + count + (count == 1 ? " partition" : " partitions"));
        return run;
    }

    private static boolean compare(Outputs one, Outputs other) throws IOException {
        Equality equality = new Equality(one, other);
        Optional<Difference> difference = equality.firstDifference();
        difference.ifPresent(found -> found.lines().forEach(System.out::println));
        if (difference.isEmpty()) {
            equality.compared()
                    .forEach((topic, records) -> System.out.printf(
                            "%-28s %s records the same%n", topic.name(), ProgressLines.count(records)));
        }
        if (equality.comparesOnlyValues()) {
            System.out.println("One side keeps values only: keys, timestamps and headers were not compared");
        }
        if (difference.isEmpty() && equality.compared().isEmpty()) {
            throw new InvalidSettingException("nothing was compared: the two have no output topic in common");
        }
        return difference.isEmpty();
    }
}
