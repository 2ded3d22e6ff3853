package io.slugline.extraction.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class Utf8Test {
    private static final String MIXTURE = "A long run of plain letters, then “quotes”, é, 港口, 😀 and the end";

    @Test
    void charactersOfAllLengthsAreRead() {
        assertEquals(Optional.of(MIXTURE), Utf8.decode(MIXTURE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNotWellFormedIsNoUtf8() {
        int[][] broken = {
            {0xC0, 0x80}, {0xE0, 0x80, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xF0, 0x80, 0x80, 0x80},
            {0x80}, {0xC3}, {0xE2, 0x82}, {0xFF}, {'a', 0xE2, 0x82, 'b'}
        };
        for (int[] bytes : broken) {
            assertEquals(Optional.empty(), Utf8.decode(bytes(bytes)));
        }
    }

    /** The seed is the repetition's number. */
    @RepeatedTest(300)
    void itReadsWhatTheJdkReads(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] content = MIXTURE.repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(3); change > 0; change--) {
            content[random.nextInt(content.length)] = (byte) random.nextInt();
        }

        assertEquals(jdk(content), Utf8.decode(content));
    }

    private static Optional<String> jdk(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
