package io.slugline.extraction.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8 strictly, at a page's usual mixture: long runs of ASCII with a few characters beyond it. The JDK's
 * decoder leaves its quick way at the first curly quote and then costs an eighth of what reading a page may cost.
 *
 * <p>Valid is what table 3-7 of the Unicode standard calls well-formed: no overlong forms, no surrogates, nothing above
 * U+10FFFF.
 */
final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Shorter runs are copied byte by byte. */
    private static final int LONG_RUN = 24;

    private static final int SIX_BITS = 0x3F;
    private static final int SMALLEST_OF_THREE = 0x800;

    private final byte[] content;
    private final char[] text;
    private int at;
    private int size;

    private Utf8(byte[] content) {
        this.content = content;
        text = new char[content.length];
    }

    /** The text; empty when the bytes are not valid UTF-8. */
    static Optional<String> decode(byte[] content) {
        if (asciiEnd(content, 0) == content.length) {
            return Optional.of(new String(content, StandardCharsets.ISO_8859_1));
        }
        Utf8 decoder = new Utf8(content);
        return decoder.decodeAll() ? Optional.of(new String(decoder.text, 0, decoder.size)) : Optional.empty();
    }

    private boolean decodeAll() {
        boolean valid = true;
        while (valid && at < content.length) {
            copyAscii(asciiEnd(content, at));
            while (valid && at < content.length && content[at] < 0) {
                valid = character(content[at] & 0xFF);
            }
        }
        return valid;
    }

    private static int asciiEnd(byte[] content, int from) {
        int end = from;
        while (end + Long.BYTES <= content.length && ((long) EIGHT_BYTES.get(content, end) & HIGH_BITS) == 0) {
            end += Long.BYTES;
        }
        while (end < content.length && content[end] >= 0) {
            end++;
        }
        return end;
    }

    private void copyAscii(int end) {
        if (end - at >= LONG_RUN) {
            new String(content, at, end - at, StandardCharsets.ISO_8859_1).getChars(0, end - at, text, size);
            size += end - at;
            at = end;
        }
        while (at < end) {
            text[size++] = (char) content[at++];
        }
    }

    /** Reads one character of two to four bytes; whether it is well-formed. */
    private boolean character(int lead) {
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > content.length) {
            return false;
        }
        int code = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int next = content[at + i] & 0xFF;
            if (next >> 6 != 2) {
                return false;
            }
            code = code << 6 | (next & SIX_BITS);
        }
        at += length;
        return write(code, length);
    }

    private boolean write(int code, int length) {
        if (length == 4) {
            if (!Character.isSupplementaryCodePoint(code)) {
                return false;
            }
            text[size++] = Character.highSurrogate(code);
            text[size++] = Character.lowSurrogate(code);
            return true;
        }
        text[size++] = (char) code;
        return length == 2 || (code >= SMALLEST_OF_THREE && !Character.isSurrogate((char) code));
    }
}
