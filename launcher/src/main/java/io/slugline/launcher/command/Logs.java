package io.slugline.launcher.command;

import java.nio.file.Path;

/** Where the logs of a command go that talks to people: into a file, not between its lines. */
public final class Logs {
    private Logs() {}

    /** Must be called before anything is logged. */
    public static void to(Path file) {
        System.setProperty("slugline.log.appender", "FILE");
        System.setProperty("slugline.log.file", file.toString());
    }
}
