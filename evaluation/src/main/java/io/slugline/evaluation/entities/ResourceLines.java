package io.slugline.evaluation.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Lines of a file, unpacked when its name says gzip, or xz (which the {@code xz} program does). */
final class ResourceLines {
    private ResourceLines() {}

    static void forEach(Path file, Consumer<String> line) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line);
        }
    }

    private static InputStream open(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".xz")) {
            return new ProcessBuilder("xz", "-dc", name)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .getInputStream();
        }
        InputStream in = Files.newInputStream(file);
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
