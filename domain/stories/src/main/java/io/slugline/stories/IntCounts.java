package io.slugline.stories;

/** Counts by number: open addressing over one array, a tenth of the room of a map of objects. */
final class IntCounts {
    private static final int FIRST_ROOM = 1 << 10;
    /** Marks a slot that has a key, even when that counts nothing any more. */
    private static final int TAKEN = 1 << 31;

    private static final int MOST = Integer.MAX_VALUE;

    /** Key and count in one number each, so that a look-up waits for one place of memory. */
    private long[] slots;

    private int size;

    IntCounts() {
        this(0);
    }

    /** Counts with room for so many numbers. */
    IntCounts(int expected) {
        slots = new long[Math.max(FIRST_ROOM, Integer.highestOneBit(Math.max(1, expected)) * 4)];
    }

    /** How many numbers there may be; those that count nothing any more are among them. */
    int size() {
        return size;
    }

    int get(int key) {
        return (int) slots[slotOf(key)] & MOST;
    }

    /** Something of where the key's count stands, to bring it into the processor's memory. */
    int peek(int key) {
        return (int) slots[WordScan.mixed(key) & (slots.length - 1)];
    }

    /** Adds to a count, or takes away what was added before. */
    void add(int key, int more) {
        int slot = slotOf(key);
        int before = (int) slots[slot];
        size += before == 0 ? 1 : 0;
        slots[slot] = packed(key, TAKEN | ((before & MOST) + more));
        if (size * 2 > slots.length) {
            grow();
        }
    }

    private static long packed(int key, int count) {
        return ((long) key << Integer.SIZE) | Integer.toUnsignedLong(count);
    }

    private int slotOf(int key) {
        int mask = slots.length - 1;
        int slot = WordScan.mixed(key) & mask;
        while ((int) slots[slot] != 0 && (int) (slots[slot] >> Integer.SIZE) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Makes room; what counts nothing any more goes, and when that is much, the room stays as it is. */
    private void grow() {
        long[] old = slots;
        int counting = 0;
        for (long slot : old) {
            counting += ((int) slot & MOST) == 0 ? 0 : 1;
        }
        slots = new long[counting * 4 > old.length ? old.length * 2 : old.length];
        size = counting;
        for (long slot : old) {
            if (((int) slot & MOST) != 0) {
                slots[slotOf((int) (slot >> Integer.SIZE))] = slot;
            }
        }
    }

    /** Visits every key that counts something, in no order that may show. */
    void forEach(Visitor visitor) {
        for (long slot : slots) {
            if (((int) slot & MOST) != 0) {
                visitor.visit((int) (slot >> Integer.SIZE), (int) slot & MOST);
            }
        }
    }

    /** Sees a key and its count. */
    interface Visitor {
        void visit(int key, int count);
    }
}
