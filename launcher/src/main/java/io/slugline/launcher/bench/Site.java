package io.slugline.launcher.bench;

import io.slugline.launcher.pipeline.LocalRun;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.service.TopicAdmin;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is measured: all services in this process, the broker in it or in its own. */
record Site(Settings settings, Pipeline pipeline, Optional<ProcessHandle> broker, Runnable end)
        implements AutoCloseable {
    /** Broker and services in one process, as {@code slugline run} has them. */
    static Site embedded(Path folder, Map<String, String> flags, Optional<Path> file) {
        LocalRun run = LocalRun.start(folder, flags, file);
        return new Site(run.settings(), run.pipeline(), Optional.empty(), run::close);
    }

    static Site withSeparateBroker(Path folder, Map<String, String> flags, Optional<Path> file) throws IOException {
        Pipeline.settingsReader()
                .read(flags, System.getenv(), file); // refused, if they are, before anything is started
        BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"));
        try {
            Map<String, String> own = new HashMap<>(flags);
            own.put(CommonSettings.BOOTSTRAP.name(), broker.bootstrap());
            own.put(
                    CommonSettings.STATE_DIRECTORY.name(),
                    folder.resolve("state").toString());
            Settings settings = Pipeline.settingsReader().read(own, System.getenv(), file);
            try (TopicAdmin topics = TopicAdmin.open(settings)) {
                topics.create(Topic.Profile.KEEP_ALL);
            }
            Pipeline pipeline = Pipeline.start(Pipeline.services(), settings);
            return new Site(settings, pipeline, Optional.of(broker.handle()), () -> {
                pipeline.close();
                broker.close();
            });
        } catch (RuntimeException failed) {
            broker.close();
            throw failed;
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
