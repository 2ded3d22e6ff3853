package io.slugline.launcher.command;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.service.ConfiguredService;
import io.slugline.runtime.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slugline topology}: how each service is wired. */
@Command(
        name = "topology",
        description = "Prints the wiring of each service: sources, processors, stores, sinks.",
        mixinStandardHelpOptions = true)
public final class TopologyCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        Settings settings = options.read();
        Pipeline.services()
                .forEach(service -> System.out.println(service.name() + "\n"
                        + ConfiguredService.of(service, settings, new SimpleMeterRegistry())
                                .describe()));
        return 0;
    }
}
