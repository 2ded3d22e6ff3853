package io.slugline.launcher.pipeline;

import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.runtime.service.TopicAdmin;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An embedded broker with all topics and services, on one folder. */
public final class LocalRun implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final Settings settings;
    private final Pipeline pipeline;
    private boolean closed;

    private LocalRun(EmbeddedBroker broker, Settings settings, Pipeline pipeline) {
        this.broker = broker;
        this.settings = settings;
        this.pipeline = pipeline;
    }

    /**
     * Starts everything on that folder.
     *
     * @param flags what the user set; brokers and state folder are this run's own
     */
    public static LocalRun start(Path folder, Map<String, String> flags, Optional<Path> file) {
        settings(flags, file); // refused, if they are, before anything is started
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
        try {
            Map<String, String> own = new HashMap<>(flags);
            own.put(CommonSettings.BOOTSTRAP.name(), broker.bootstrap());
            own.put(
                    CommonSettings.STATE_DIRECTORY.name(),
                    folder.resolve("state").toString());
            Settings settings = settings(own, file);
            try (TopicAdmin topics = TopicAdmin.open(settings)) {
                topics.create(Topic.Profile.KEEP_ALL);
            }
            return new LocalRun(broker, settings, Pipeline.start(Pipeline.services(), settings));
        } catch (RuntimeException failed) {
            broker.close();
            throw failed;
        }
    }

    private static Settings settings(Map<String, String> flags, Optional<Path> file) {
        return Pipeline.settingsReader().read(flags, System.getenv(), file);
    }

    public String bootstrap() {
        return broker.bootstrap();
    }

    public Settings settings() {
        return settings;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** Ends services, then the broker, once: who comes second waits for the first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        pipeline.close();
        broker.close();
    }
}
