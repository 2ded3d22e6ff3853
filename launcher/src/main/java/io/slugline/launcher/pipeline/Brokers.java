package io.slugline.launcher.pipeline;

import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a command finds the topics: on brokers that are up, or in the folder of a run that has ended. */
public final class Brokers implements AutoCloseable {
    private final Settings settings;
    private final Optional<EmbeddedBroker> own;

    private Brokers(Settings settings, Optional<EmbeddedBroker> own) {
        this.settings = settings;
        this.own = own;
    }

    /** The brokers that the settings name. */
    public static Brokers elsewhere(Map<String, String> flags, Optional<Path> file) {
        return new Brokers(settings(flags, file), Optional.empty());
    }

    /**
     * The broker of a run that has ended, started again for as long as this is open.
     *
     * @throws InvalidSettingException when the folder is no run's, or the run is still up
     */
    public static Brokers of(Path data, Map<String, String> flags, Optional<Path> file) {
        if (!Files.isDirectory(data.resolve("broker"))) {
            throw new InvalidSettingException("--data is " + data + ", which holds no run: it has no folder broker/");
        }
        settings(flags, file); // refused, if they are, before anything is started
        EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"));
        try {
            Map<String, String> own = new HashMap<>(flags);
            own.put(CommonSettings.BOOTSTRAP.name(), broker.bootstrap());
            own.put(CommonSettings.STATE_DIRECTORY.name(), data.resolve("state").toString());
            return new Brokers(settings(own, file), Optional.of(broker));
        } catch (RuntimeException failed) {
            broker.close();
            throw failed;
        }
    }

    /** Whether they are of a run that has ended: no service can be running on them. */
    public boolean areOurs() {
        return own.isPresent();
    }

    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedBroker::close);
    }

    private static Settings settings(Map<String, String> flags, Optional<Path> file) {
        return Pipeline.settingsReader().read(flags, System.getenv(), file);
    }
}
