package io.slugline.launcher.pipeline;

import io.slugline.wire.Topic;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One step of the path: the records that a service reads, and the one place in which each of them ended. */
public final class Hop {
    private final Topic input;
    private final Topic output;
    private final boolean mayHoldSeveral;
    private final OffsetSet arrived = new OffsetSet();
    private final OffsetSet passed = new OffsetSet();
    private final OffsetSet aside = new OffsetSet();
    private final OffsetSet dead = new OffsetSet();
    private final SortedMap<String, Long> asideByReason = new TreeMap<>();
    private final SortedMap<String, Long> deadByReason = new TreeMap<>();
    private long twice;

    /**
     * @param output the topic that a record goes on to
     * @param mayHoldSeveral whether several records of the output may come of one, as articles come of a digest
     */
    Hop(Topic input, Topic output, boolean mayHoldSeveral) {
        this.input = input;
        this.output = output;
        this.mayHoldSeveral = mayHoldSeveral;
    }

    Topic output() {
        return output;
    }

    void arrived(Place place) {
        arrived.add(place.partition(), place.offset());
    }

    void passed(Place place) {
        boolean isNew = passed.add(place.partition(), place.offset());
        count(isNew || mayHoldSeveral, isIn(aside, place) || isIn(dead, place));
    }

    void aside(Place place, String reason) {
        boolean isNew = aside.add(place.partition(), place.offset());
        count(isNew, isIn(passed, place) || isIn(dead, place));
        asideByReason.merge(reason, 1L, Long::sum);
    }

    void dead(Place place, String reason) {
        boolean isNew = dead.add(place.partition(), place.offset());
        count(isNew, isIn(passed, place) || isIn(aside, place));
        deadByReason.merge(reason, 1L, Long::sum);
    }

    /** How many records ended nowhere yet. */
    long open() {
        return arrived.notIn(passed, aside, dead);
    }

    Sum sum() {
        return new Sum(input, arrived.notIn(), passed.notIn(), asideByReason, deadByReason, open(), twice);
    }

    private void count(boolean isNew, boolean isElsewhere) {
        if (!isNew || isElsewhere) {
            twice++;
        }
    }

    private static boolean isIn(OffsetSet set, Place place) {
        return set.contains(place.partition(), place.offset());
    }

    /** Where a record stands on the input. */
    record Place(int partition, long offset) {}

    /**
     * What became of the records of one topic.
     *
     * @param arrived how many there are
     * @param passed how many of them went on
     * @param aside how many were put aside, by reason
     * @param dead how many became dead letters, by reason
     * @param open how many ended nowhere yet
     * @param twice how often one ended in a second place
     */
    public record Sum(
            Topic input,
            long arrived,
            long passed,
            Map<String, Long> aside,
            Map<String, Long> dead,
            long open,
            long twice) {
        public Sum {
            aside = new TreeMap<>(aside);
            dead = new TreeMap<>(dead);
        }
    }
}
