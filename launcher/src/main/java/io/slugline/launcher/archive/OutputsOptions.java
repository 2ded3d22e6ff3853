package io.slugline.launcher.archive;

import io.slugline.launcher.command.Logs;
import io.slugline.launcher.command.SettingsOptions;
import io.slugline.launcher.outputs.BrokerOutputs;
import io.slugline.launcher.outputs.Outputs;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.runtime.settings.CommonSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the outputs that a user names: a folder of any kind, or {@code prefix:NAME} for topics on the brokers. */
final class OutputsOptions implements AutoCloseable {
    private static final String PREFIX = "prefix:";

    private final SettingsOptions settings;
    private final Deque<Brokers> open = new ArrayDeque<>();

    OutputsOptions(SettingsOptions settings) {
        this.settings = settings;
    }

    Outputs find(String name) throws IOException {
        if (name.startsWith(PREFIX)) {
            Map<String, String> flags = new HashMap<>(settings.flags());
            flags.put(CommonSettings.PREFIX.name(), name.substring(PREFIX.length()));
            return new BrokerOutputs(opened(Brokers.elsewhere(flags, settings.file())));
        }
        Path folder = SettingsOptions.present(Path.of(name), "the place to compare");
        if (Files.isDirectory(folder.resolve("broker"))) {
            Logs.to(folder.resolve("slugline.log"));
            return new BrokerOutputs(opened(Brokers.of(folder, settings.flags(), settings.file())));
        }
        return Outputs.in(folder);
    }

    @Override
    public void close() {
        open.forEach(Brokers::close);
    }

    private io.slugline.runtime.settings.Settings opened(Brokers brokers) {
        open.push(brokers);
        return brokers.settings();
    }
}
