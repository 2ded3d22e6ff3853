package io.slugline.entities.mentions;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/**
 * Numbers by the 32-bit hashes of words. The words themselves are not kept: of 10,000 unknown words about three are
 * taken for a known one when a million are known.
 *
 * <p>On disk the keys are ascending, as differences of seven bits a byte, then the values byte by byte: a million names
 * take two to three megabytes.
 */
public final class KeyTable {
    private static final int VALUE_BYTES = 4;

    private final int[] keys;
    private final int[] values;
    private final int mask;

    private KeyTable(int size) {
        int slots = Integer.highestOneBit(Math.max(2, size) * 2 - 1) * 2;
        keys = new int[slots];
        values = new int[slots];
        mask = slots - 1;
    }

    /** The word's number, 0 when it is not known. */
    public int get(int key) {
        int slot = (key * 0x9e3779b1) >>> 7 & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private void put(int key, int value) {
        int slot = (key * 0x9e3779b1) >>> 7 & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** Keys ascending as unsigned numbers. */
    public static void write(SortedMap<Integer, Integer> table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        long last = 0;
        for (int key : table.keySet()) {
            writeNumber(Integer.toUnsignedLong(key) - last, out);
            last = Integer.toUnsignedLong(key);
        }
        for (int shift = 0; shift < VALUE_BYTES * Byte.SIZE; shift += Byte.SIZE) {
            for (Map.Entry<Integer, Integer> entry : table.entrySet()) {
                out.writeByte(entry.getValue() >>> shift);
            }
        }
    }

    public static KeyTable read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int[] keys = new int[size];
        long last = 0;
        for (int i = 0; i < size; i++) {
            last += readNumber(in);
            keys[i] = (int) last;
        }
        return filled(keys, readValues(in, size));
    }

    private static int[] readValues(DataInputStream in, int size) throws IOException {
        int[] values = new int[size];
        byte[] plane = new byte[size];
        for (int shift = 0; shift < VALUE_BYTES * Byte.SIZE; shift += Byte.SIZE) {
            in.readFully(plane);
            for (int i = 0; i < size; i++) {
                values[i] |= (plane[i] & 0xff) << shift;
            }
        }
        return values;
    }

    private static KeyTable filled(int[] keys, int[] values) {
        KeyTable table = new KeyTable(keys.length);
        for (int i = 0; i < keys.length; i++) {
            table.put(keys[i], values[i]);
        }
        return table;
    }

    private static void writeNumber(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while (rest >= 0x80) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
