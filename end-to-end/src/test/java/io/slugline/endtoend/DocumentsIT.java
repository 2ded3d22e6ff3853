package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell commands of the documents, typed one after the other as a reader would. */
class DocumentsIT {
    private static final Path DOCUMENTS = Path.of("..", "docs");
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    /** As the script of that name, but {@code run} goes on in the background and {@code watch} ends by itself. */
    private static final String SLUGLINE = """
            #!/usr/bin/env bash
            call() { java -Dslugline.home=HOME -XX:+UseSerialGC -XX:TieredStopAtLevel=1 io.slugline.launcher.Slugline "$@"; }
            case "$1" in
              run)
                call "$@" > run.txt 2>&1 & echo $! > run.pid
                until grep -q Ready run.txt; do kill -0 "$(cat run.pid)" || exit 1; sleep 0.2; done ;;
              watch) timeout 20 bash -c "$(declare -f call); call watch --set bootstrap.servers=BROKER" || [ $? = 124 ] ;;
              *) call "$@" ;;
            esac
            """;

    /** As kcat, but one that waits for more is ended. */
    private static final String KCAT = """
            #!/usr/bin/env bash
            PATH=${PATH#*:} timeout 5 kcat "$@" || [ $? = 124 ]
            """;

    @TempDir
    Path desk = Path.of("");

    @Test
    void theTutorialAndTheGuideForConsumersDoWhatTheySay() throws IOException, InterruptedException {
        for (String program : List.of("bash", "timeout", "jq", "kcat")) {
            assumeTrue(Programs.isThere(program), program + " is not installed");
        }
        script(desk.resolve("slugline"), SLUGLINE);
        script(desk.resolve("bin/kcat"), KCAT);

        String tutorial = play(desk, DOCUMENTS.resolve("tutorial.md"));
        Path results = desk.resolve("my-results");
        Files.copy(desk.resolve("my-pages/courier.html"), results.resolve("page.html"));
        String guide = play(results, DOCUMENTS.resolve("consumers.md"));

        for (String said : List.of("near", "at-least", "Odile Farrant", "unchanged")) {
            assertTrue(tutorial.contains(said), () -> said + " is not in\n" + tutorial);
        }
        assertTrue(guide.contains("Horse forgiven"), guide);
        assertTrue(guide.contains("joined"), guide);
        assertTrue(guide.contains("open\t2\t2\tFootbridge closed"), guide);
    }

    @AfterEach
    void endTheRun() throws IOException, InterruptedException {
        if (Files.exists(desk.resolve("run.pid"))) {
            new ProcessBuilder(
                            "pkill",
                            "-TERM",
                            "-P",
                            Files.readString(desk.resolve("run.pid")).strip())
                    .start()
                    .waitFor();
        }
    }

    /** Runs each block of shell; answers all they printed. */
    private String play(Path folder, Path document) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        Matcher block = SHELL.matcher(Files.readString(document));
        while (block.find()) {
            said.append(run(folder, block.group(1)));
        }
        return said.toString();
    }

    private String run(Path folder, String commands) throws IOException, InterruptedException {
        String typed = commands.replace("localhost:9092", broker());
        script(desk.resolve("slugline"), SLUGLINE.replace("BROKER", broker()));
        Path output = desk.resolve("output.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-eu", "-c", typed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("CLASSPATH", Command.classPath());
        shell.environment().put("PATH", desk.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = shell.start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "does not end: " + typed);
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), () -> typed + "\nsaid\n" + said);
        return said;
    }

    private String broker() throws IOException {
        Path run = desk.resolve("run.txt");
        if (!Files.exists(run)) {
            return "localhost:9092";
        }
        Matcher broker = Pattern.compile("Broker\\s+(\\S+)").matcher(Files.readString(run));
        return broker.find() ? broker.group(1) : "localhost:9092";
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("HOME", Path.of("..").toRealPath().toString()));
        assertTrue(file.toFile().setExecutable(true));
    }
}
