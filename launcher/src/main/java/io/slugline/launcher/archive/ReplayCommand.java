package io.slugline.launcher.archive;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.replay.Limit;
import io.slugline.archiver.replay.Replay;
import io.slugline.archiver.replay.ReplayOrder;
import io.slugline.archiver.replay.ReplayPlan;
import io.slugline.archiver.replay.ReplayProgress;
import io.slugline.launcher.command.Interruption;
import io.slugline.launcher.command.Logs;
import io.slugline.launcher.command.SettingsOptions;
import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.launcher.pipeline.OutputFiles;
import io.slugline.launcher.screen.ProgressLines;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.TopicAdmin;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline replay}: an archive, or a window of it, back onto topics. */
@Command(
        name = "replay",
        description = "Brings archived records back onto topics, as they were, in the order of their desk time.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline replay --archive archive/ --data replayed/ --out results/",
            "      through all services in this process, on a folder of its own",
            "  slugline replay --archive archive/ --set prefix=replay-1.",
            "      onto prefixed topics of the brokers; start the services with the same prefix",
            "  slugline replay --archive archive/ --set prefix=march. --since 2023-03-01 --until 2023-04-01",
            "  slugline replay --archive archive/ --topic story.event --map story.event=desk.test --speed 10",
            "",
            "Stopped or killed, the same command goes on where it was, without gap or repeat."
        })
public final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "Bring back this topic; may be repeated. Default: article.normalized, from which all else"
                    + " comes again byte for byte, and entity.override.")
    private final List<String> topics = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "TOPIC=TARGET",
            description = "Where a topic goes instead of prefix and name; the target must be there.")
    private final Map<String, String> targets = new TreeMap<>();

    @Mixin
    private final WindowOptions window = new WindowOptions();

    @Option(names = "--rate", paramLabel = "N", description = "At most so many records a second.")
    private double rate;

    @Option(names = "--speed", paramLabel = "X", description = "1 as it was received, 10 ten times as fast.")
    private double speed;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Under which progress is kept; else told from the rest.")
    private @Nullable String name;

    @Option(names = "--append", description = "Adds to targets that hold records already.")
    private boolean append;

    @Option(names = "--dry-run", description = "Says what would be brought back, and whether the targets allow it.")
    private boolean dryRun;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Replays through all services in this process, on this folder.")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "DIR", description = "With --data: writes each output topic as a file.")
    private @Nullable Path out;

    private final ProgressLines progress = new ProgressLines();

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseNonsense();
        ArchiveFolder folder = archive.folder();
        if (data != null && !dryRun) {
            return throughAllServices(folder, data);
        }
        Settings settings = options.read();
        ReplayPlan plan = plan(folder, TopicNames.of(settings));
        ReplayPrint.plan(plan, new Limit(rate, speed));
        if (dryRun && data != null) {
            return 0;
        }
        String ownGroups = TopicNames.of(settings).prefix().isEmpty()
                ? ""
                : TopicNames.of(settings).application("");
        ReplayOrder order = new ReplayOrder(new Limit(rate, speed), ownGroups, append);
        if (dryRun) {
            Replay.check(settings, plan, order);
            System.out.println("The targets allow it; nothing was written");
            return 0;
        }
        createMissing(settings);
        return replay(settings, plan, order);
    }

    /** Prefixed topics are a replay's own, so it may make them; others must be there. */
    private void createMissing(Settings settings) {
        if (!TopicNames.of(settings).prefix().isEmpty()) {
            try (TopicAdmin admin = TopicAdmin.open(settings)) {
                admin.create(Topic.Profile.KEEP_ALL).forEach(topic -> System.err.println("created " + topic));
            }
        }
    }

    private int throughAllServices(ArchiveFolder folder, Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        Logs.to(data.resolve("slugline.log"));
        try (LocalRun run = LocalRun.start(data, options.flags(), options.file());
                Interruption interruption = Interruption.breaksOff(run::close)) {
            ReplayPlan plan = plan(folder, TopicNames.of(run.settings()));
            ReplayPrint.plan(plan, new Limit(rate, speed));
            String ownGroups = TopicNames.of(run.settings()).application("");
            ReplayOrder order = new ReplayOrder(new Limit(rate, speed), ownGroups, append);
            int exitCode = replay(run.settings(), plan, order);
            boolean settled = exitCode == 0 && Settling.await(run);
            if (settled && out != null) {
                new OutputFiles(run.settings(), out).write();
                System.err.println("Wrote the topics to " + out);
            }
            return settled && interruption.none() ? 0 : 1;
        }
    }

    private int replay(Settings settings, ReplayPlan plan, ReplayOrder order) throws IOException {
        if (plan.mostRecords() == 0) {
            System.out.println("Nothing in the archive falls into this");
            return 0;
        }
        try (Replay replay = Replay.open(settings, plan, order);
                Stopping stopping = Stopping.begin()) {
            if (replay.wasComplete()) {
                System.out.printf(
                        "All %s records were brought back before; for another replay give a prefix or --name of its own%n",
                        ProgressLines.count(replay.before()));
                return 0;
            }
            if (replay.before() > 0) {
                System.err.println("Going on after " + ProgressLines.count(replay.before()) + " records");
            }
            ReplayProgress end = replay.run(stopping::isAsked, now -> progress.say(() -> ReplayPrint.line(now)));
            System.out.println(ReplayPrint.end(end));
            return end.complete() ? 0 : 1;
        }
    }

    private ReplayPlan plan(ArchiveFolder folder, TopicNames names) throws IOException {
        return ReplayPlan.of(
                folder, StandardRoutes.of(folder, names, topics, targets), window.window(), Optional.ofNullable(name));
    }

    private void refuseNonsense() {
        boolean isWindow = !window.isOpen();
        if (!(rate >= 0) || !(speed >= 0) || Double.isInfinite(rate) || Double.isInfinite(speed)) {
            throw new InvalidSettingException("--rate and --speed are numbers from 0; 0 stands for no limit");
        }
        boolean numbered = topics.contains(Topics.DEDUPLICATED.name()) || topics.contains(Topics.TAGGED.name());
        if (numbered && isWindow) {
            throw new InvalidSettingException("a window would leave holes in the numbers of article.deduplicated and"
                    + " article.tagged, for which the story tracker waits: replay article.normalized instead");
        }
    }
}
