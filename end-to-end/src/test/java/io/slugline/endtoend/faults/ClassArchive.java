package io.slugline.endtoend.faults;

import io.slugline.endtoend.Command;
import io.slugline.endtoend.Pages;
import io.slugline.launcher.Slugline;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The classes of the services as the JVM wants them in memory (JEP 350), from one run over the sample: processes that are
 * started some thirty times over start in half the time.
 */
final class ClassArchive {
    private static final int PATIENCE_MINUTES = 2;
    private static final List<String> QUIETLY = List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");

    private final List<String> options;

    private ClassArchive(List<String> options) {
        this.options = List.copyOf(options);
    }

    /** Without jars, as in an editor, there is none, and the services start without it. */
    static ClassArchive madeIn(Path folder) {
        Path archive = folder.resolve("classes.jsa").toAbsolutePath();
        String jars = Arrays.stream(Command.classPath().split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> sample = List.of("demo", "--input", Pages.SAMPLE.toString());
        run(new ClassArchive(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-cp", jars))
                .java(Ship.MOST_HEAP, sample));
        List<String> options = new ArrayList<>();
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
            options.addAll(QUIETLY);
        }
        options.addAll(List.of("-cp", Files.exists(archive) ? jars : Command.classPath()));
        return new ClassArchive(options);
    }

    /** The {@code slugline} command with these arguments and so much heap, in MiB. */
    List<String> java(int heap, List<String> arguments) {
        return Ship.java(heap, options, Slugline.class, arguments);
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
