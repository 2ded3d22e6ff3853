package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.slugline.endtoend.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A program of somebody else's that a test needs. */
record Program(String name) {
    /** Skips the test, by name, where the program is not there. */
    static Program needed(String name) {
        assumeTrue(Programs.isThere(name), name + " is not installed");
        return new Program(name);
    }

    /** What it prints; throws when it ends with another code than 0. */
    String run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = name;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + output);
        }
        return output;
    }
}
