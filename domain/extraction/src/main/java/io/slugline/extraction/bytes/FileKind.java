package io.slugline.extraction.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells text from pictures, archives and other binary files by their first bytes.
 *
 * <p>The media type declared in transit is not asked: servers send HTML error pages as {@code image/jpeg} and PDFs as
 * {@code text/html}.
 */
public final class FileKind {
    /** Enough for any signature and for a fair share of control bytes. */
    private static final int LOOK = 2048;

    /** Text has next to no control bytes; one in fifty is a binary file or a wide encoding. */
    private static final int CONTROL_SHARE = 50;

    /** The first bytes of PDF, PNG, JPEG, GIF, ZIP, gzip, RIFF, Ogg, MPEG audio, compound documents and ELF. */
    private static final List<byte[]> SIGNATURES = List.of(
            ascii("%PDF-"),
            bytes(0x89, 'P', 'N', 'G'),
            bytes(0xFF, 0xD8, 0xFF),
            ascii("GIF8"),
            bytes('P', 'K', 3, 4),
            bytes(0x1F, 0x8B),
            ascii("RIFF"),
            ascii("OggS"),
            ascii("ID3"),
            bytes(0xD0, 0xCF, 0x11, 0xE0),
            bytes(0x7F, 'E', 'L', 'F'));

    private FileKind() {}

    public static boolean isBinary(byte[] content) {
        return SIGNATURES.stream().anyMatch(signature -> startsWith(content, signature))
                || (WideText.guess(content).isEmpty() && hasManyControls(content));
    }

    static boolean startsWith(byte[] content, byte[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (content[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasManyControls(byte[] content) {
        int length = Math.min(LOOK, content.length);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int value = content[i] & 0xFF;
            if (value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1B) {
                controls++;
            }
        }
        return controls * CONTROL_SHARE > length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
