package io.slugline.extraction.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises the encodings of two and four bytes a character: by their mark, else by where the zero bytes stand. */
final class WideText {
    private static final int LOOK = 1024;

    /** In wide text of a Latin script nearly every second byte is zero. */
    private static final double ZEROS = 0.8;

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private WideText() {}

    static Optional<Charset> guess(byte[] content) {
        Optional<Charset> marked = marked(content);
        return marked.isPresent() ? marked : unmarked(content);
    }

    private static Optional<Charset> marked(byte[] content) {
        if (starts(content, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (starts(content, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(content, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> unmarked(byte[] content) {
        int pairs = Math.min(LOOK, content.length) / 2;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zerosFirst += content[2 * i] == 0 ? 1 : 0;
            zerosSecond += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs > 1 && zerosSecond > ZEROS * pairs && zerosFirst == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs > 1 && zerosFirst > ZEROS * pairs && zerosSecond == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean starts(byte[] content, int... values) {
        if (content.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((content[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
