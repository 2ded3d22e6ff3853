package io.slugline.copies;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link Packer} wrote, in the same order. */
final class Unpacker {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int PAYLOAD_BITS = 7;
    private static final int PAYLOAD_MASK = (1 << PAYLOAD_BITS) - 1;

    private final byte[] bytes;
    private int at;

    /** From this byte on. */
    Unpacker(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int number() {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = bytes[at++];
            number |= (next & PAYLOAD_MASK) << shift;
            shift += PAYLOAD_BITS;
        } while (next < 0);
        return number;
    }

    int signed() {
        int number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    byte[] raw(int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** The next four bytes. */
    int fixed() {
        at += Integer.BYTES;
        return (int) INTS.get(bytes, at - Integer.BYTES);
    }

    int[] ints(int count) {
        int[] ints = new int[count];
        ByteBuffer.wrap(bytes, at, count * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(ints);
        at += count * Integer.BYTES;
        return ints;
    }
}
