package io.slugline.archiver;

import io.slugline.archiver.format.Segment;
import java.util.Map;
import java.util.TreeMap;

/** What an archiver has done so far. */
public final class ArchiveReport {
    private final Map<String, Long> byTopic = new TreeMap<>();
    private long records;
    private long files;
    private long bytes;
    private long packed;
    private long lost;

    void record(String topic) {
        records++;
        byTopic.merge(topic, 1L, Long::sum);
    }

    void committed(Segment segment) {
        files++;
        bytes += segment.bytes();
        packed += segment.size();
        lost += segment.gaps().stream()
                .mapToLong(gap -> gap.to() - gap.from() + 1)
                .sum();
    }

    public long records() {
        return records;
    }

    public Map<String, Long> recordsByTopic() {
        return new TreeMap<>(byTopic);
    }

    public long files() {
        return files;
    }

    /** Keys and values, unpacked. */
    public long bytes() {
        return bytes;
    }

    /** What the files take. */
    public long packedBytes() {
        return packed;
    }

    /** Offsets that were gone before they could be archived. */
    public long lostOffsets() {
        return lost;
    }
}
