package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shell in which a document's commands are typed. What would wait for ever is ended, {@code run} goes on in the
 * background, and what needs an engine that is not here (docker, a cluster, an hour of Maven) is replaced by what checks
 * the same arguments without it.
 */
final class ReadersShell {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static final Map<String, String> PROGRAMS = Map.of(
            "slugline",
            """
            call() { java -Dslugline.home=HOME -XX:+UseSerialGC -XX:TieredStopAtLevel=1 io.slugline.launcher.Slugline "$@"; }
            briefly() { timeout 10 bash -c "$(declare -f call); call $*" || [ $? = 124 ]; }
            case "$*" in
              run*)
                call "$@" > run.txt 2>&1 & echo $! > run.pid
                until grep -q Ready run.txt; do kill -0 "$(cat run.pid)" || exit 1; sleep 0.2; done ;;
              watch*|*--follow*) briefly "$@" ;;
              *) call "$@" ;;
            esac
            """,
            "bin/kcat",
            """
            PATH=${PATH#*:} timeout 5 kcat "$@" || [ $? = 124 ]
            """,
            "bin/docker",
            """
            case "$1" in
              build) test -f "${@: -1}/Dockerfile" ;;
              compose) shift; flags=(); while [ "$1" != up ]; do flags+=("$1"); shift; done; docker-compose "${flags[@]}" config ;;
            esac
            """,
            "bin/kubectl",
            """
            test "$1 $2" = "apply -k" && PATH=${PATH#*:} kubectl kustomize "$3"
            """,
            "bin/kafka-acls.sh",
            """
            [[ "$*" == *--bootstrap-server*--add*--allow-principal* ]] && echo "Adding ACLs"
            """,
            "bin/mvn",
            """
            flags=(); of=
            for word in "$@"; do case "$word" in -pl) of=1 ;; -*) ;; *) test -z "$of" || flags=(-pl "$word"); of= ;; esac; done
            PATH=${PATH#*:} mvn -B -o -q "${flags[@]}" validate
            """);

    private final Path desk;

    ReadersShell(Path desk) {
        this.desk = desk;
    }

    void prepare() throws IOException {
        for (Map.Entry<String, String> program : PROGRAMS.entrySet()) {
            Path file = desk.resolve(program.getKey());
            Files.createDirectories(file.getParent());
            String home = Path.of("..").toRealPath().toString();
            Files.writeString(file, "#!/usr/bin/env bash\n" + program.getValue().replace("HOME", home));
            assertTrue(file.toFile().setExecutable(true));
        }
    }

    /** Types each block of shell; answers all they printed. */
    String play(Path folder, Path document) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        Matcher block = BLOCK.matcher(Files.readString(document));
        while (block.find()) {
            said.append(type(folder, block.group(1)));
        }
        return said.toString();
    }

    /** Ends what {@code run} started, and waits for it: it writes to the desk to its last moment. */
    void endTheRun() throws IOException {
        Path run = desk.resolve("run.pid");
        if (Files.exists(run)) {
            List<ProcessHandle> running = ProcessHandle.of(
                            Long.parseLong(Files.readString(run).strip()))
                    .stream()
                    .flatMap(ProcessHandle::descendants)
                    .toList();
            running.forEach(ProcessHandle::destroy);
            running.forEach(
                    process -> process.onExit().orTimeout(1, TimeUnit.MINUTES).join());
        }
    }

    private String type(Path folder, String commands) throws IOException, InterruptedException {
        String typed = commands.replace("localhost:9092", broker());
        Path output = desk.resolve("output.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-eu", "-c", typed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("CLASSPATH", Command.classPath());
        shell.environment().put("SLUGLINE_BOOTSTRAP_SERVERS", broker());
        shell.environment().put("PATH", desk.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = shell.start();
        assertTrue(process.waitFor(8, TimeUnit.MINUTES), () -> "does not end: " + typed);
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), () -> typed + "\nsaid\n" + said);
        return said;
    }

    /** Where the run answers: it takes another port when the usual one is in use. */
    private String broker() throws IOException {
        Path run = desk.resolve("run.txt");
        if (!Files.exists(run)) {
            return "localhost:9092";
        }
        Matcher broker = Pattern.compile("Broker\\s+(\\S+)").matcher(Files.readString(run));
        return broker.find() ? broker.group(1) : "localhost:9092";
    }
}
