package io.slugline.archiver.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.wire.MalformedRecordException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    @Test
    void textStandsAsTextAndOtherBytesAsBase64() throws IOException {
        Envelope envelope = new Envelope(7, 1_678_000_000_000L, bytes("en"), List.of(), new byte[] {(byte) 0xff, 0});

        String line = new String(write(List.of(envelope)), StandardCharsets.UTF_8);

        assertEquals(
                "{\"offset\":7,\"timestamp\":1678000000000,\"key\":\"en\",\"headers\":[],\"value\":{\"base64\":\"/wA=\"}}\n",
                line);
    }

    @Test
    @SuppressWarnings("NullAway") // what may be null of an envelope is not seen across class files
    void everythingAReaderCouldSeeComesBack() throws IOException {
        List<Envelope> envelopes = List.of(
                new Envelope(0, 0, null, List.of(), null),
                new Envelope(
                        3,
                        5,
                        new byte[0],
                        List.of(
                                new RecordHeader("url", bytes("https://example.org/ä?\"\\")),
                                new RecordHeader("url", (byte[]) null),
                                new RecordHeader("picture", new byte[] {1, (byte) 0x80, 2})),
                        bytes("{\"body\":[\"a\\n\",\"\u2028\ud83d\udc1f \ufffd\u0000\"]}\r\n")));

        assertEquals(envelopes, read(write(envelopes)));
    }

    @RepeatedTest(20)
    void anyBytesComeBack(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] value = new byte[random.nextInt(5_000)];
        random.nextBytes(value);
        byte[] text = new byte[random.nextInt(5_000)];
        for (int at = 0; at < text.length; at++) {
            text[at] = (byte) random.nextInt(128);
        }
        List<Envelope> envelopes =
                List.of(new Envelope(1, 2, value, List.of(), text), new Envelope(2, 2, text, List.of(), value));

        assertEquals(envelopes, read(write(envelopes)), "seed " + repetition.getCurrentRepetition());
    }

    @Test
    void aLineThatIsNoRecordIsNamed() {
        MalformedRecordException refused = assertThrows(
                MalformedRecordException.class,
                () -> read("{\"offset\":1,\"key\":null}\n[]\n".getBytes(StandardCharsets.UTF_8)));

        assertTrue(String.valueOf(refused.getMessage()).contains("test.jsonl, line 2"));
    }

    @Test
    void aFieldThatIsNotKnownIsPassedOver() throws IOException {
        byte[] line = bytes("{\"offset\":1,\"more\":{\"a\":[1]},\"timestamp\":2,\"key\":\"k\",\"value\":\"v\"}\n");

        assertEquals(List.of(new Envelope(1, 2, bytes("k"), List.of(), bytes("v"))), read(line));
    }

    private static byte[] write(List<Envelope> envelopes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EnvelopeWriter writer = new EnvelopeWriter(out)) {
            for (Envelope envelope : envelopes) {
                writer.write(envelope);
            }
        }
        return out.toByteArray();
    }

    private static List<Envelope> read(byte[] lines) throws IOException {
        List<Envelope> envelopes = new ArrayList<>();
        try (EnvelopeReader reader = new EnvelopeReader("test.jsonl", new ByteArrayInputStream(lines))) {
            for (Optional<Envelope> next = reader.next(); next.isPresent(); next = reader.next()) {
                envelopes.add(next.get());
            }
        }
        return envelopes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
