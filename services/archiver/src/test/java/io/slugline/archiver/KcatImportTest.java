package io.slugline.archiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KcatImportTest {
    private static final String FIRST =
            "{\"topic\":\"story.event\",\"partition\":1,\"offset\":7,\"tstype\":\"create\",\"ts\":1678233600000,\"broker\":1,"
                    + "\"headers\":[\"ce_id\",\"x\",\"empty\",null],\"key\":\"s-1\",\"payload\":\"{\\\"a\\\":1}\"}\n";
    private static final String SECOND =
            "{\"topic\":\"story.event\",\"partition\":1,\"offset\":9,\"ts\":1678233600001,\"key\":null,\"payload\":null}\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    @SuppressWarnings("NullAway") // what may be null of an envelope is not seen across class files
    void aDumpBecomesAnArchive() throws IOException {
        ArchiveFolder archive = ArchiveFolder.at(folder.resolve("archive"));

        ArchiveReport report = KcatImport.read(dump(FIRST + SECOND), archive);

        assertEquals(2, report.records());
        TopicArchive topic = archive.topic("story.event").orElseThrow();
        assertEquals(2, topic.partitions());
        assertEquals(List.of(), ArchiveAudit.of(archive, sofar -> {}).faults());
        try (var records = topic.open(topic.segments().get(0))) {
            Envelope expected = new Envelope(
                    7,
                    1_678_233_600_000L,
                    bytes("s-1"),
                    List.of(new RecordHeader("ce_id", bytes("x")), new RecordHeader("empty", (byte[]) null)),
                    bytes("{\"a\":1}"));
            assertEquals(expected, records.next().orElseThrow());
            assertEquals(
                    new Envelope(9, 1_678_233_600_001L, null, List.of(), null),
                    records.next().orElseThrow());
        }
    }

    @Test
    void aLineThatIsNotKcatsIsNamed() throws IOException {
        Path dump = dump(FIRST + "{\"a\":1}\n");

        InvalidSettingException refused = assertThrows(
                InvalidSettingException.class,
                () -> KcatImport.read(dump, ArchiveFolder.at(folder.resolve("archive"))));

        assertTrue(String.valueOf(refused.getMessage()).endsWith("line 2: not a line of kcat -J"));
    }

    @Test
    void anArchiveThatHasTheTopicIsNotMixed() throws IOException {
        ArchiveFolder archive = ArchiveFolder.at(folder.resolve("archive"));
        KcatImport.read(dump(FIRST), archive);

        assertThrows(InvalidSettingException.class, () -> KcatImport.read(dump(SECOND), archive));
    }

    private Path dump(String lines) throws IOException {
        return Files.writeString(folder.resolve("dump.jsonl"), lines);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
