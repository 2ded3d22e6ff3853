package io.slugline.launcher.archive;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.replay.Limit;
import io.slugline.archiver.replay.Replay;
import io.slugline.archiver.replay.ReplayOrder;
import io.slugline.archiver.replay.ReplayPlan;
import io.slugline.archiver.replay.Window;
import io.slugline.launcher.command.DataFolder;
import io.slugline.launcher.command.Logs;
import io.slugline.launcher.command.SettingsOptions;
import io.slugline.launcher.outputs.BrokerOutputs;
import io.slugline.launcher.outputs.Outputs;
import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.RunningService;
import io.slugline.runtime.settings.CommonSettings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run that replayed an archive from an empty start, on a fresh folder, which is there until it is closed. */
final class ReplayedRun implements AutoCloseable {
    private final DataFolder folder;
    private final LocalRun run;

    private ReplayedRun(DataFolder folder, LocalRun run) {
        this.folder = folder;
        this.run = run;
    }

    /** Replays through all services with so many partitions. */
    static ReplayedRun of(ArchiveFolder archive, SettingsOptions settings, int partitions) throws IOException {
        DataFolder folder = DataFolder.of(Optional.empty());
        Logs.to(folder.path().resolve("slugline.log"));
        Map<String, String> flags = new HashMap<>(settings.flags());
        flags.put(CommonSettings.PARTITIONS.name(), Integer.toString(partitions));
        ReplayedRun replayed = new ReplayedRun(folder, LocalRun.start(folder.path(), flags, settings.file()));
        try {
            replayed.replay(archive);
        } catch (IOException | RuntimeException failed) {
            replayed.close();
            throw failed;
        }
        return replayed;
    }

    /** What came out. */
    Outputs outputs() {
        return new BrokerOutputs(run.settings());
    }

    @Override
    public void close() {
        run.close();
        folder.close();
    }

    private void replay(ArchiveFolder archive) throws IOException {
        TopicNames names = TopicNames.of(run.settings());
        ReplayPlan plan = ReplayPlan.of(
                archive, StandardRoutes.of(archive, names, List.of(), Map.of()), Window.ALL, Optional.empty());
        ReplayOrder order = new ReplayOrder(Limit.NONE, names.application(""), false);
        try (Replay replay = Replay.open(run.settings(), plan, order)) {
            replay.run(() -> false, progress -> {});
        }
        if (!Settling.await(run)) {
            throw new IllegalStateException(
                    run.pipeline().failed().map(RunningService::trouble).orElse("a service failed"));
        }
    }
}
