package io.slugline.launcher.outputs;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.EnvelopeReader;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.wire.Topic;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Outputs as the archive keeps them. */
final class ArchivedOutputs implements Outputs {
    private final ArchiveFolder folder;

    ArchivedOutputs(ArchiveFolder folder) {
        this.folder = folder;
    }

    @Override
    public boolean has(Topic topic) throws IOException {
        return folder.topic(topic.name()).isPresent();
    }

    @Override
    public void read(Topic topic, Consumer<OutputRecord> reader) throws IOException {
        Optional<TopicArchive> archive = folder.topic(topic.name());
        if (archive.isEmpty()) {
            return;
        }
        for (Segment segment : archive.get().segments()) {
            try (EnvelopeReader records = archive.get().open(segment)) {
                for (Optional<Envelope> next = records.next(); next.isPresent(); next = records.next()) {
                    Envelope envelope = next.get();
                    reader.accept(OutputRecord.of(
                            envelope.key(), envelope.timestamp(), envelope.headers(), envelope.value()));
                }
            }
        }
    }
}
