package io.slugline.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class StateSerdeTest {
    private static final byte[] BYTES = {3, 1, 4};

    @SuppressWarnings("ArrayRecordComponent") // as state is kept
    record Laid(byte[] out) {}

    @SuppressWarnings("ArrayRecordComponent") // as state is kept
    public record Sheet(byte[] bytes) {}

    @SuppressWarnings("ArrayRecordComponent") // as state is kept
    public record Sheets(byte[] one, byte[] other) {}

    @Test
    void aRecordOfOneArrayOfBytesIsStoredAsThat() {
        StateSerde<Sheet> serde = new StateSerde<>(Sheet.class);

        byte[] stored = serde.serializer().serialize("", new Sheet(BYTES));

        assertArrayEquals(BYTES, stored);
        assertArrayEquals(BYTES, serde.deserializer().deserialize("", stored).bytes());
        assertNull(serde.serializer().serialize("", null));
        assertNull(serde.deserializer().deserialize("", (byte[]) null));
    }

    @Test
    void whatAChangelogTakesIsReadAgain() {
        byte[] large = new byte[Topic.MOST_STATE_BYTES / 2 - 100];
        StateSerde<Sheets> serde = new StateSerde<>(Sheets.class);

        byte[] stored = serde.serializer().serialize("", new Sheets(large, large));

        assertEquals(large.length, serde.deserializer().deserialize("", stored).other().length);
    }

    @Test
    void allOthersAreStoredWithTheirNames() {
        StateSerde<Sheets> serde = new StateSerde<>(Sheets.class);
        StateSerde<Laid> notPublic = new StateSerde<>(Laid.class);

        byte[] stored = serde.serializer().serialize("", new Sheets(BYTES, new byte[0]));

        assertArrayEquals(BYTES, serde.deserializer().deserialize("", stored).one());
        assertEquals(0, serde.deserializer().deserialize("", stored).other().length);
        assertNotEquals(BYTES.length, notPublic.serializer().serialize("", new Laid(BYTES)).length);
    }
}
