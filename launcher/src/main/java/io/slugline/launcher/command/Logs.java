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

    /** For commands that say themselves what went wrong: a client's warnings would only drown it. Called as early. */
    public static void errorsOnly() {
        System.setProperty("slugline.log.others", "ERROR");
    }
}
