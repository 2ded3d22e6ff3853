package io.slugline.copies;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers and texts one behind the other in few bytes: numbers as LEB128 (DWARF 5, section 7.6), texts as UTF-8
 * behind their length. {@link Unpacker} reads them in the same order.
 */
final class Packer {
    private static final int PAYLOAD_BITS = 7;
    private static final int MORE = 1 << PAYLOAD_BITS;

    /** A number takes no more. */
    private static final int LONGEST_NUMBER = 5;

    private byte[] bytes;
    private int size;

    /** With room for so many bytes, and more when it is needed. */
    Packer(int room) {
        bytes = new byte[room];
    }

    int size() {
        return size;
    }

    /** Numbers from 0 to 127 take one byte. */
    void number(int number) {
        ensureRoom(LONGEST_NUMBER);
        int left = number;
        while (left >>> PAYLOAD_BITS != 0) {
            bytes[size++] = (byte) (left | MORE);
            left >>>= PAYLOAD_BITS;
        }
        bytes[size++] = (byte) left;
    }

    /** Numbers from -64 to 63 take one byte. */
    void signed(int number) {
        number((number << 1) ^ (number >> (Integer.SIZE - 1)));
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        raw(utf8);
    }

    void raw(byte[] raw) {
        ensureRoom(raw.length);
        System.arraycopy(raw, 0, bytes, size, raw.length);
        size += raw.length;
    }

    /** Four bytes each. */
    void ints(int[] ints) {
        int length = ints.length * Integer.BYTES;
        ensureRoom(length);
        ByteBuffer.wrap(bytes, size, length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .put(ints);
        size += length;
    }

    /** All of it, with these numbers where the first ints were left free. */
    byte[] packed(int... first) {
        byte[] packed = Arrays.copyOf(bytes, size);
        ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(first);
        return packed;
    }

    private void ensureRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
