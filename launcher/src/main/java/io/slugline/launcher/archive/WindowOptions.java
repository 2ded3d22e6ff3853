package io.slugline.launcher.archive;

import io.slugline.archiver.replay.Window;
import io.slugline.runtime.settings.InvalidSettingException;
import java.time.Instant;
import picocli.CommandLine.Option;

/** A stretch of desk time that a command is about. */
public final class WindowOptions {
    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            converter = Moment.class,
            description = "Only what was received from here on.")
    private Instant since = Instant.MIN;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            converter = Moment.class,
            description = "Only what was received before this.")
    private Instant until = Instant.MAX;

    /** The window; all of time where nothing was said. */
    public Window window() {
        if (!since.isBefore(until)) {
            throw new InvalidSettingException("--until is " + until + ", which is not after --since " + since);
        }
        return new Window(since, until);
    }

    /** Whether nothing was said. */
    public boolean isOpen() {
        return window().equals(Window.ALL);
    }
}
