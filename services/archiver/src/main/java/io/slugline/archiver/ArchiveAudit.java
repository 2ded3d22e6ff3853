package io.slugline.archiver;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.TopicArchive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Proves an archive: each file has the bytes that its manifest says, and each begins where the one before it ended. */
public final class ArchiveAudit {
    private final List<String> faults = new ArrayList<>();
    private long files;
    private long records;
    private long lost;

    private ArchiveAudit() {}

    /** Reads every byte of it; {@code progress} is told after each file. */
    public static ArchiveAudit of(ArchiveFolder folder, Consumer<ArchiveAudit> progress) throws IOException {
        ArchiveAudit audit = new ArchiveAudit();
        for (TopicArchive topic : folder.topics().values()) {
            audit.read(topic, progress);
        }
        return audit;
    }

    /** What is wrong, a sentence each; empty when nothing is. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public long files() {
        return files;
    }

    public long records() {
        return records;
    }

    /** Offsets that were lost before they could be archived, as the manifests say. */
    public long lostOffsets() {
        return lost;
    }

    private void read(TopicArchive topic, Consumer<ArchiveAudit> progress) throws IOException {
        Map<Integer, Long> next = new TreeMap<>();
        for (Segment segment : topic.segments()) {
            long due = next.getOrDefault(segment.partition(), firstStart(segment));
            if (segment.start() - lostBefore(segment) != due) {
                faults.add("%s answers for offsets from %d, where %d was due"
                        .formatted(segment.file(), segment.start(), due));
            }
            next.put(segment.partition(), segment.next());
            topic.faultOf(segment).ifPresent(faults::add);
            files++;
            records += segment.records();
            lost += lostBefore(segment);
            progress.accept(this);
        }
    }

    private static long firstStart(Segment segment) {
        return segment.start() - lostBefore(segment);
    }

    private static long lostBefore(Segment segment) {
        return segment.gaps().stream()
                .mapToLong(gap -> gap.to() - gap.from() + 1)
                .sum();
    }
}
