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
import io.slugline.runtime.settings.CommonSettings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs that replay one archive from an empty start, each on a fresh folder, until they are closed. */
final class ReplayedRuns implements AutoCloseable {
    private final ArchiveFolder archive;
    private final SettingsOptions settings;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    ReplayedRuns(ArchiveFolder archive, SettingsOptions settings) {
        this.archive = archive;
        this.settings = settings;
    }

    /** Replays through all services with so many partitions, and answers what came out. */
    Outputs replay(int partitions) throws IOException {
        DataFolder folder = DataFolder.of(Optional.empty());
        open.push(folder);
        Logs.to(folder.path().resolve("slugline.log"));
        Map<String, String> flags = new HashMap<>(settings.flags());
        flags.put(CommonSettings.PARTITIONS.name(), Integer.toString(partitions));
        LocalRun run = LocalRun.start(folder.path(), flags, settings.file());
        open.push(run);
        TopicNames names = TopicNames.of(run.settings());
        ReplayPlan plan = ReplayPlan.of(
                archive, StandardRoutes.of(archive, names, List.of(), Map.of()), Window.ALL, Optional.empty());
        ReplayOrder order = new ReplayOrder(Limit.NONE, names.application(""), false);
        try (Replay replay = Replay.open(run.settings(), plan, order)) {
            replay.run(() -> false, progress -> {});
        }
        if (!Settling.await(run)) {
            throw new IllegalStateException(
                    "a service failed: see " + folder.path().resolve("slugline.log"));
        }
        return new BrokerOutputs(run.settings());
    }

    @Override
    public void close() {
        for (AutoCloseable closeable : open) {
            try {
                closeable.close();
            } catch (Exception unclosed) {
                throw new IllegalStateException(unclosed);
            }
        }
    }
}
