package io.slugline.launcher.outputs;

import io.slugline.wire.LineFiles;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The files of values that {@code --out} writes. */
final class FileOutputs implements Outputs {
    private final Path folder;

    FileOutputs(Path folder) {
        this.folder = folder;
    }

    boolean holdsAny() {
        return Topics.all().stream().anyMatch(this::has);
    }

    @Override
    public boolean hasOnlyValues() {
        return true;
    }

    @Override
    public boolean has(Topic topic) {
        return Files.isRegularFile(file(topic));
    }

    @Override
    public void read(Topic topic, Consumer<OutputRecord> reader) throws IOException {
        if (!has(topic)) {
            return;
        }
        try (BufferedReader lines = LineFiles.open(file(topic))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(new OutputRecord("", 0, Map.of(), line.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private Path file(Topic topic) {
        return folder.resolve(topic.name() + ".jsonl");
    }
}
