package io.slugline.launcher.archive;

import io.slugline.archiver.format.ArchiveFolder;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The archive that a command reads. */
final class ArchiveOption {
    @Option(names = "--archive", paramLabel = "DIR", required = true, description = "What slugline archive wrote.")
    private Path archive = Path.of("");

    /** The archive, which must be there. */
    ArchiveFolder folder() throws IOException {
        return ArchiveFolder.present(archive);
    }
}
