package io.slugline.launcher.offline;

import io.slugline.entities.Overrides;
import io.slugline.tagger.OverrideEntries;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads entities that users add or correct: lines of {@code {"entity","from","name","type","aliases","retired"}}, of which
 * {@code from} (else ever), {@code aliases} and {@code retired} may be left out.
 */
final class OverrideFile {
    private OverrideFile() {}

    static Overrides read(Path file) throws IOException {
        List<Overrides.Entry> entries = new ArrayList<>();
        try (BufferedReader lines = LineFiles.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    entries.add(OverrideEntries.read(line.getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        return new Overrides(entries);
    }
}
