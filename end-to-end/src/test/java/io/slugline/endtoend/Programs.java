package io.slugline.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Foreign programs that some tests need. */
public final class Programs {
    private Programs() {}

    public static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * Runs a program to its end and answers what it said.
     *
     * @throws UnsupportedOperationException with what it said when it fails
     */
    public static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new UnsupportedOperationException(String.join(" ", command) + ": " + said.strip());
            }
            return said;
        } catch (IOException unknown) {
            throw new UnsupportedOperationException(unknown);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
