package io.slugline.archiver.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.archiver.ArchiveAudit;
import io.slugline.archiver.Shelved;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicArchiveTest {
    private static final long DAY_TWO = 1_678_233_600_000L; // 2023-03-08T00:00:00Z

    @TempDir
    Path root = Path.of("");

    @Test
    void aFileIsNamedByItsDayAndFirstOffset() throws IOException {
        Shelved shelved = new Shelved(root, "story.event", 12);

        shelved.file(11, DAY_TWO - 1);
        Segment second = shelved.file(11, DAY_TWO, DAY_TWO - 5);

        assertEquals("dt=2023-03-08/story.event-11-00000000000000000001.jsonl.zst", second.file());
        assertEquals(DAY_TWO - 5, second.earliest());
        assertEquals(DAY_TWO, second.latest());
    }

    @Test
    void whatWasAddedIsThereAfterARestart() throws IOException {
        Shelved shelved = new Shelved(root, "story.event", 2);
        Segment first = shelved.file(0, 10, 20);
        Segment second = shelved.file(1, 15);

        TopicArchive again = ArchiveFolder.at(root).topic("story.event").orElseThrow();

        assertEquals(List.of(first, second), again.segments());
        assertEquals(Optional.of(2L), again.next(0));
        assertEquals(Optional.of(1L), again.next(1));
    }

    @Test
    void aLineThatWasNeverFinishedIsAsIfItWereNotThere() throws IOException {
        Shelved shelved = new Shelved(root, "story.event", 1);
        Segment first = shelved.file(0, 10);
        Path manifest = shelved.archive().folder().resolve(TopicArchive.MANIFEST);
        Files.writeString(manifest, "{\"file\":\"dt=19", StandardOpenOption.APPEND);

        Segment second = new Shelved(root, "story.event", 1).file(0, 20);

        assertEquals(
                List.of(first, second),
                ArchiveFolder.at(root).topic("story.event").orElseThrow().segments());
    }

    @Test
    void aWholeArchiveHasNoFaults() throws IOException {
        Shelved shelved = new Shelved(root, "story.event", 2);
        shelved.file(0, 10, 20);
        shelved.file(0, 30);
        shelved.file(1, 10);

        ArchiveAudit audit = ArchiveAudit.of(ArchiveFolder.present(root), sofar -> {});

        assertEquals(List.of(), audit.faults());
        assertEquals(4, audit.records());
    }

    @Test
    void aChangedByteAndAMissingFileAreNamed() throws IOException {
        Shelved shelved = new Shelved(root, "story.event", 1);
        Segment changed = shelved.file(0, 10, 20);
        Segment missing = shelved.file(0, 30);
        Path file = shelved.archive().folder().resolve(changed.file());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
        Files.delete(shelved.archive().folder().resolve(missing.file()));

        List<String> faults =
                ArchiveAudit.of(ArchiveFolder.present(root), sofar -> {}).faults();

        assertEquals(2, faults.size());
        assertTrue(faults.get(0).contains(changed.file() + " has SHA-256"), faults.get(0));
        assertEquals(missing.file() + " is missing", faults.get(1));
    }

    @Test
    void aFolderWithoutAnArchiveIsRefused() throws IOException {
        assertFalse(ArchiveFolder.isOne(root));
        assertThrows(InvalidSettingException.class, () -> ArchiveFolder.present(root));
        assertThrows(InvalidSettingException.class, () -> ArchiveFolder.present(root.resolve("nowhere")));
    }

    @Test
    void aSecondWriterIsKeptOff() throws IOException {
        Closeable first = ArchiveFolder.at(root).lock();

        assertThrows(InvalidSettingException.class, () -> ArchiveFolder.at(root).lock());

        first.close();
        ArchiveFolder.at(root).lock().close();
    }
}
