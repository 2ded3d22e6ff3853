package io.slugline.stories;

/** Counts by number: open addressing over two arrays, a tenth of the room of a map of objects. */
final class IntCounts {
    private static final int FIRST_ROOM = 1 << 10;
    /** Marks a slot that has a key, even when that counts nothing any more. */
    private static final int TAKEN = 1 << 31;

    private static final int MOST = Integer.MAX_VALUE;

    private int[] keys = new int[FIRST_ROOM];
    private int[] counts = new int[FIRST_ROOM];
    private int size;

    int get(int key) {
        return counts[slotOf(key)] & MOST;
    }

    /** Adds to a count, or takes away what was added before. */
    void add(int key, int more) {
        int slot = slotOf(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] = TAKEN | ((counts[slot] & MOST) + more);
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slotOf(int key) {
        int mask = keys.length - 1;
        int slot = WordScan.mixed(key) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Makes room; what counts nothing any more goes, and when that is much, the room stays as it is. */
    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        int counting = 0;
        for (int count : oldCounts) {
            counting += (count & MOST) == 0 ? 0 : 1;
        }
        int room = counting * 4 > oldKeys.length ? oldKeys.length * 2 : oldKeys.length;
        keys = new int[room];
        counts = new int[room];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if ((oldCounts[i] & MOST) != 0) {
                add(oldKeys[i], oldCounts[i] & MOST);
            }
        }
    }

    /** Visits every key that counts something, in no order that may show. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if ((counts[i] & MOST) != 0) {
                visitor.visit(keys[i], counts[i] & MOST);
            }
        }
    }

    /** Sees a key and its count. */
    interface Visitor {
        void visit(int key, int count);
    }
}
