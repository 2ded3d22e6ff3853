package io.slugline.endtoend;

import io.slugline.launcher.Slugline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code slugline} command as a user calls it: in this process, or in one of its own that can be killed. */
public final class Command {
    private Command() {}

    /** What a command answered. */
    public record Answer(int exitCode, String output) {}

    public static Answer run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(output, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(both);
        System.setErr(both);
        try {
            int exitCode = Slugline.commandLine().execute(arguments);
            return new Answer(exitCode, output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Starts the command as a process; its output goes to the file. */
    public static Process start(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", classPath()));
        command.add(Slugline.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
