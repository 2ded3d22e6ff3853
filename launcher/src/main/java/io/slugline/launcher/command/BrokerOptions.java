package io.slugline.launcher.command;

import io.slugline.launcher.pipeline.Brokers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command is told where the topics are. */
public final class BrokerOptions {
    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of a run that has ended; else the brokers of bootstrap.servers.")
    private @Nullable Path data;

    /** Connects; a folder's logs go where its run's went. */
    public Brokers open() {
        if (data == null) {
            Logs.errorsOnly();
            return Brokers.elsewhere(settings.flags(), settings.file());
        }
        Logs.to(data.resolve("slugline.log"));
        return Brokers.of(data, settings.flags(), settings.file());
    }

    public SettingsOptions settings() {
        return settings;
    }
}
