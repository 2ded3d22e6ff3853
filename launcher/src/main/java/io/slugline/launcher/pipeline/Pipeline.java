package io.slugline.launcher.pipeline;

import io.slugline.deduplicator.DeduplicatorService;
import io.slugline.normalizer.NormalizerService;
import io.slugline.runtime.service.ConfiguredService;
import io.slugline.runtime.service.HealthServer;
import io.slugline.runtime.service.RunningService;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.service.Telemetry;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Setting;
import io.slugline.runtime.settings.Settings;
import io.slugline.runtime.settings.SettingsReader;
import io.slugline.storytracker.StoryTrackerService;
import io.slugline.tagger.TaggerService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All services of the path in one process. */
public final class Pipeline implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final List<RunningService> services;
    private final Optional<HealthServer> health;

    private Pipeline(List<RunningService> services, Optional<HealthServer> health) {
        this.services = services;
        this.health = health;
    }

    /** The services in the order of the path. */
    public static List<StreamService> services() {
        return List.of(
                new NormalizerService(), new DeduplicatorService(), new TaggerService(), new StoryTrackerService());
    }

    /** Everything that can be set, for all services together. */
    public static SettingsReader settingsReader() {
        List<Setting<?>> settings = new ArrayList<>(CommonSettings.all());
        services().forEach(service -> settings.addAll(service.settings()));
        return new SettingsReader(settings);
    }

    /** Starts these services side by side and opens the health port; does not wait until they run. */
    public static Pipeline start(List<StreamService> services, Settings settings) {
        Telemetry telemetry = new Telemetry();
        List<RunningService> running = services.parallelStream()
                .map(service -> ConfiguredService.of(service, settings, telemetry.registry())
                        .start())
                .toList();
        int port = settings.get(CommonSettings.PORT);
        Optional<HealthServer> health = port < 0
                ? Optional.empty()
                : Optional.of(HealthServer.open(settings.get(CommonSettings.HOST), port, running, telemetry));
        return new Pipeline(running, health);
    }

    /** Waits until all run; answers whether they do. */
    public boolean awaitRunning() throws InterruptedException {
        for (RunningService service : services) {
            if (!service.awaitRunning(LONGEST_START)) {
                return false;
            }
        }
        return true;
    }

    /** The first service that ended by itself. */
    public Optional<RunningService> failed() {
        return services.stream().filter(RunningService::hasFailed).findFirst();
    }

    public Optional<Integer> healthPort() {
        return health.map(HealthServer::port);
    }

    /** Waits until a service ends, which none does unless it is told to or fails. */
    public void awaitEnd() throws InterruptedException {
        for (RunningService service : services) {
            service.awaitEnd();
        }
    }

    @Override
    public void close() {
        health.ifPresent(HealthServer::close);
        services.parallelStream().forEach(RunningService::close);
    }
}
