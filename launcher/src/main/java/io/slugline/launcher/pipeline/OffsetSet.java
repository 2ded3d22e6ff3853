package io.slugline.launcher.pipeline;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** A set of places on the partitions of one topic: a bit each, in pages, so that a log may be of any length. */
final class OffsetSet {
    private static final int PAGE = 1 << 16;

    private final Map<Integer, Map<Long, BitSet>> partitions = new TreeMap<>();

    /** Answers false when it was there. */
    boolean add(int partition, long offset) {
        BitSet page = partitions
                .computeIfAbsent(partition, number -> new TreeMap<>())
                .computeIfAbsent(offset / PAGE, number -> new BitSet());
        int bit = (int) (offset % PAGE);
        boolean isNew = !page.get(bit);
        page.set(bit);
        return isNew;
    }

    boolean contains(int partition, long offset) {
        BitSet page = partitions.getOrDefault(partition, Map.of()).get(offset / PAGE);
        return page != null && page.get((int) (offset % PAGE));
    }

    /** How many of these are in none of the others. */
    long notIn(OffsetSet... others) {
        long count = 0;
        for (Map.Entry<Integer, Map<Long, BitSet>> partition : partitions.entrySet()) {
            for (Map.Entry<Long, BitSet> page : partition.getValue().entrySet()) {
                BitSet left = (BitSet) page.getValue().clone();
                for (OffsetSet other : others) {
                    left.andNot(other.page(partition.getKey(), page.getKey()));
                }
                count += left.cardinality();
            }
        }
        return count;
    }

    private BitSet page(int partition, long number) {
        return partitions.getOrDefault(partition, Map.of()).getOrDefault(number, new BitSet());
    }
}
