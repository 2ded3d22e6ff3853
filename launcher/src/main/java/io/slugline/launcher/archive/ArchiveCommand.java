package io.slugline.launcher.archive;

import io.slugline.archiver.ArchiveAudit;
import io.slugline.archiver.ArchiveReport;
import io.slugline.archiver.ArchiveSettings;
import io.slugline.archiver.Archiver;
import io.slugline.archiver.KcatImport;
import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.command.SettingsOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.launcher.screen.ProgressLines;
import io.slugline.runtime.record.KeptOut;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline archive}: topics into files, and proof that the files are whole. */
@Command(
        name = "archive",
        description = "Copies topics into archive files, from where the archive ends; each committed record once.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline archive --to archive/",
            "  slugline archive --to archive/ --topic article.normalized --follow",
            "  slugline archive --to archive/ --data data/      of a run that has ended",
            "  slugline archive --to archive/ --verify          reads every byte; touches no broker",
            "  slugline archive --to other/ --import dump.jsonl",
            "",
            "A file is archive/TOPIC/dt=DAY/TOPIC-PARTITION-OFFSET.jsonl.zst: one record a line, so that",
            "zstdcat FILE | jq -r .value prints the records. What manifest.jsonl names is archived for good."
        })
public final class ArchiveCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The archive.")
    private Path archive = Path.of("");

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "Only this topic, as slugline topics calls it; may be repeated. Else all.")
    private final List<String> topics = new ArrayList<>();

    @Option(names = "--follow", description = "Stays up and archives what comes, a file a minute.")
    private boolean follow;

    @Option(names = "--verify", description = "Compares the files with their manifests instead.")
    private boolean verify;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Archives what kcat -C -J printed instead, gzipped or not.")
    private @Nullable Path dump;

    @Option(
            names = "--file-size",
            paramLabel = "MB",
            defaultValue = "64",
            description = "When a file ends, in MB of unpacked records. Default: ${DEFAULT-VALUE}.")
    private int megabytes = 64;

    private final ProgressLines progress = new ProgressLines();

    @Override
    public Integer call() throws IOException {
        if (verify) {
            return verify();
        }
        if (dump != null) {
            print(KcatImport.read(SettingsOptions.present(dump, "--import"), ArchiveFolder.at(archive)), Duration.ZERO);
            return 0;
        }
        List<Topic> chosen = chosen();
        if (megabytes < 1) {
            throw new InvalidSettingException("--file-size is " + megabytes + ": allowed is a whole number from 1");
        }
        try (Brokers brokers = options.open();
                Archiver archiver =
                        Archiver.open(brokers.settings(), ArchiveFolder.at(archive), chosen, how(brokers.settings()))) {
            long began = System.nanoTime();
            ArchiveReport report = follow ? follow(archiver) : archiver.archiveToEnd(this::tell);
            print(report, Duration.ofNanos(System.nanoTime() - began));
        }
        return 0;
    }

    private ArchiveSettings how(Settings settings) {
        return new ArchiveSettings(
                (long) megabytes << 20, ArchiveSettings.standard().fileAge(), KeptOut.of(settings));
    }

    private ArchiveReport follow(Archiver archiver) throws IOException {
        try (Stopping stopping = Stopping.begin()) {
            return archiver.follow(stopping::isAsked, this::tell);
        }
    }

    private void tell(ArchiveReport report) {
        progress.say(() -> ProgressLines.count(report.records()) + " records archived in "
                + ProgressLines.count(report.files()) + " files");
    }

    private static void print(ArchiveReport report, Duration took) {
        report.recordsByTopic()
                .forEach((topic, records) -> System.out.printf("%-28s %s%n", topic, ProgressLines.count(records)));
        String rate = took.isZero()
                ? ""
                : ", " + ProgressLines.count(report.records() * 1_000 / Math.max(1, took.toMillis())) + " records/s";
        System.out.printf(
                "%s records in %s files, %s packed to %s%s%n",
                ProgressLines.count(report.records()),
                ProgressLines.count(report.files()),
                ProgressLines.megabytes(report.bytes()),
                ProgressLines.megabytes(report.packedBytes()),
                rate);
        if (report.lostOffsets() > 0) {
            System.out.printf(
                    "%s records were gone before they could be archived; the manifests say which%n",
                    ProgressLines.count(report.lostOffsets()));
        }
    }

    private int verify() throws IOException {
        ArchiveAudit audit = ArchiveAudit.of(
                ArchiveFolder.present(archive),
                sofar -> progress.say(() -> ProgressLines.count(sofar.files()) + " files read"));
        audit.faults().forEach(System.out::println);
        System.out.printf(
                "%s files, %s records, %s lost before they could be archived, %d faults%n",
                ProgressLines.count(audit.files()),
                ProgressLines.count(audit.records()),
                ProgressLines.count(audit.lostOffsets()),
                audit.faults().size());
        return audit.faults().isEmpty() ? 0 : 1;
    }

    private List<Topic> chosen() {
        return topics.isEmpty()
                ? Topics.all()
                : topics.stream().map(ArchiveCommand::topic).toList();
    }

    private static Topic topic(String name) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidSettingException("there is no topic " + name + ": known are "
                        + String.join(
                                ", ", Topics.all().stream().map(Topic::name).toList())));
    }
}
