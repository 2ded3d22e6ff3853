package io.slugline.stories;

/** Counts by number: open addressing over two arrays, a tenth of the room of a map of objects. */
final class IntCounts {
    private static final int FIRST_ROOM = 1 << 10;

    private int[] keys = new int[FIRST_ROOM];
    private int[] counts = new int[FIRST_ROOM];
    private int size;

    int get(int key) {
        return counts[slotOf(key)];
    }

    /** Adds one or more to a count; nothing is ever taken away. */
    void add(int key, int more) {
        int slot = slotOf(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += more;
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

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldKeys[i], oldCounts[i]);
            }
        }
    }

    /** Visits every key that counts something, in no order that may show. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                visitor.visit(keys[i], counts[i]);
            }
        }
    }

    int size() {
        return size;
    }

    /** Sees a key and its count. */
    interface Visitor {
        void visit(int key, int count);
    }
}
