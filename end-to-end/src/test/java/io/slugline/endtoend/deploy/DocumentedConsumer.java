package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.slugline.endtoend.Command;
import io.slugline.endtoend.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The programs at the end of {@code docs/consumers.md}, letter by letter but for the brokers' address. */
enum DocumentedConsumer {
    /** One line for each discrepancy: the story, what it is about, the values. */
    PYTHON("python", "desk.py", "s-\\w{32} \\w+ .+ / .+"),

    /** One line for each development: the story, and the first sentence that is new. */
    JAVA("java", "Desk.java", "s-\\w{32} \\w.+[.\"]"),

    /** One line for each article, among them one whose quote is counted in code points. */
    NODE("js", "desk.js", ".+ \\| Lock gate jams on the Orrel canal \\| .*We have sent for a diver.*");

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final String language;
    private final String file;
    private final String line;

    DocumentedConsumer(String language, String file, String line) {
        this.language = language;
        this.file = file;
        this.line = "(?m)^" + line + "$";
    }

    private List<String> program() {
        return switch (this) {
            case PYTHON -> List.of("python3", "-u");
            case JAVA ->
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        Command.classPath());
            case NODE -> List.of("node");
        };
    }

    /** What ends well where the libraries that it needs are there. */
    private List<String> trial() {
        return switch (this) {
            case PYTHON -> List.of("-c", "import confluent_kafka");
            case JAVA -> List.of("-version");
            case NODE -> List.of("-e", "require('kafkajs'); require('kafkajs-lz4')");
        };
    }

    /** Runs it until it has said what it should, or for a minute; answers all it said. Skips where a library is missing. */
    String run(Path folder, String bootstrap) throws IOException {
        needItsLibraries();
        Path source = Files.writeString(folder.resolve(file), source().replace("localhost:9092", bootstrap));
        Path said = folder.resolve(file + ".txt");
        Process process = new ProcessBuilder(with(source.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            Awaitility.await()
                    .atMost(LONGEST)
                    .until(() -> !process.isAlive() || saysWhatItShould(Files.readString(said)));
        } catch (ConditionTimeoutException silent) {
            return "after " + LONGEST + ": " + Files.readString(said);
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said);
    }

    boolean saysWhatItShould(String said) {
        return Pattern.compile(line).matcher(said).find();
    }

    private void needItsLibraries() {
        String name = program().get(0);
        assumeTrue(this == JAVA || Programs.isThere(name), name + " is not installed");
        try {
            Programs.run(with(trial().toArray(String[]::new)));
        } catch (UnsupportedOperationException missing) {
            assumeTrue(false, "not installed: " + missing.getMessage());
        }
    }

    private String[] with(String... arguments) {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** The last block of its language. */
    private String source() throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "consumers.md")));
        return block.results().reduce((one, next) -> next).orElseThrow().group(1);
    }
}
