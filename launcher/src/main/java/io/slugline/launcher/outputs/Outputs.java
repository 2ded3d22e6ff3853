package io.slugline.launcher.outputs;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The output topics of one run. */
public interface Outputs {
    /** Hands over every record of a topic, those of one key in their order. */
    void read(Topic topic, Consumer<OutputRecord> reader) throws IOException;

    /** Whether only values are kept, without keys, timestamps and headers. */
    default boolean hasOnlyValues() {
        return false;
    }

    /** Whether the topic was kept at all. */
    boolean has(Topic topic) throws IOException;

    /**
     * The outputs in a folder: an archive, or what {@code --out} wrote.
     *
     * @throws InvalidSettingException when it is neither
     */
    static Outputs in(Path folder) throws IOException {
        if (ArchiveFolder.isOne(folder)) {
            return new ArchivedOutputs(ArchiveFolder.at(folder));
        }
        FileOutputs files = new FileOutputs(folder);
        if (Files.isDirectory(folder) && files.holdsAny()) {
            return files;
        }
        throw new InvalidSettingException(folder
                + " holds no outputs: it is neither an archive, nor a run's --data folder, nor written by --out");
    }
}
