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
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes of services and broker as the JVM wants them in memory (JEP 350), from one run over a few pages: processes
 * that are started some thirty times over start in half the time.
 */
final class ClassArchive {
    private static final int PATIENCE_MINUTES = 2;
    private static final List<String> QUIETLY = List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");

    private final List<String> options;

    private ClassArchive(List<String> options) {
        this.options = List.copyOf(options);
    }

    /** Without jars, as in an editor, there is none, and all start without it. */
    static ClassArchive madeIn(Path folder) {
        Path archive = folder.resolve("classes.jsa").toAbsolutePath();
        List<String> entries = List.of(Command.classPath().split(File.pathSeparator, -1));
        List<String> jars =
                entries.stream().filter(entry -> entry.endsWith(".jar")).toList();
        String pages = Pages.SAMPLE.resolve("tribune").toString();
        run(Ship.java(
                Ship.MOST_HEAP,
                List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-cp", path(jars)),
                Slugline.class,
                List.of("demo", "--input", pages)));
        if (!Files.exists(archive)) {
            return new ClassArchive(List.of("-cp", path(entries)));
        }
        List<String> jarsFirst = new ArrayList<>(jars);
        jarsFirst.addAll(entries);
        List<String> options = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + archive));
        options.addAll(QUIETLY);
        options.addAll(List.of("-cp", path(jarsFirst.stream().distinct().toList())));
        return new ClassArchive(options);
    }

    /** The {@code slugline} command with these arguments and so much heap, in MiB. */
    List<String> java(int heap, List<String> arguments) {
        return Ship.java(heap, options, Slugline.class, arguments);
    }

    /** A broker of this folder at this port. */
    List<String> broker(Path folder, int port) {
        return Ship.java(
                Ship.MOST_HEAP, options, BrokerProcess.class, List.of(folder.toString(), Integer.toString(port)));
    }

    private static String path(List<String> entries) {
        return String.join(File.pathSeparator, entries);
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
