package io.slugline.launcher.command;

import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How every command takes settings. */
public final class SettingsOptions {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Sets one setting; see slugline settings. May be repeated.")
    private final Map<String, String> flags = new TreeMap<>();

    @Option(names = "--settings", paramLabel = "FILE", description = "A file of settings, NAME=VALUE a line.")
    private @Nullable Path file;

    public Map<String, String> flags() {
        return flags;
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The settings in force for a command that works on brokers elsewhere. */
    public Settings read() {
        return Pipeline.settingsReader().read(flags, System.getenv(), file());
    }

    /** A folder or file that must be there. */
    public static Path present(Path input, String option) {
        if (!Files.exists(input)) {
            throw new InvalidSettingException(option + " is " + input + ", which does not exist");
        }
        return input;
    }
}
