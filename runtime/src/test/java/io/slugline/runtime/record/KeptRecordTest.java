package io.slugline.runtime.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ContentHash;
import io.slugline.wire.Headers;
import io.slugline.wire.Topic;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptRecordTest {
    private static final byte[] KEY = {1};
    private static final byte[] PAGE = {2, 3};

    @Test
    void whatFitsIsKeptWhole() {
        KeptRecord kept = KeptRecord.of(KEY, new byte[Topic.GUARD_BYTES], headers("url", 200_000));

        assertArrayEquals(KEY, kept.key());
        assertEquals(Topic.GUARD_BYTES, length(kept.value()));
        assertEquals(1, kept.headers().toArray().length);
    }

    @Test
    void ofAPageOverTheGuardTheBeginningIsKeptWithLengthAndHash() {
        byte[] page = new byte[Topic.GUARD_BYTES + 1];

        KeptRecord kept = KeptRecord.of(KEY, page, headers("url", 20));

        assertEquals(64 << 10, length(kept.value()));
        assertEquals(20, length(kept.headers().lastHeader("url").value()));
        assertEquals(Integer.toString(page.length), text(kept, Headers.DEAD_LETTER_LENGTH));
        assertEquals(ContentHash.sha256(page), text(kept, Headers.DEAD_LETTER_SHA256));
    }

    @Test
    void aHeaderThatLeavesNoRoomIsLeftOutAndThePageKept() {
        RecordHeaders headers = headers("foreign", Topic.MOST_BYTES);
        Headers.put(headers, Headers.URL, "https://courier.example/");

        KeptRecord kept = KeptRecord.of(KEY, PAGE, headers);

        assertArrayEquals(PAGE, kept.value());
        assertEquals("https://courier.example/", text(kept, Headers.URL));
        assertEquals("", text(kept, "foreign"));
        assertEquals("2", text(kept, Headers.DEAD_LETTER_LENGTH), "says that it is not whole");
    }

    @Test
    void ofTheLargestRecordsThereIsRoomForWhatADeadLetterAdds() {
        RecordHeaders many = new RecordHeaders();
        for (int header = 0; header < 100_000; header++) {
            many.add("h" + header, KEY);
        }

        for (RecordHeaders headers : new RecordHeaders[] {many, headers("one", 250_000)}) {
            KeptRecord kept = KeptRecord.of(new byte[Topic.MOST_BYTES], new byte[Topic.GUARD_BYTES], headers);
            int bytes = length(kept.key()) + length(kept.value());
            for (Header header : kept.headers()) {
                bytes += header.key().length() + length(header.value()) + 10;
            }
            assertTrue(bytes < Topic.MOST_BYTES - (100 << 10), bytes + " bytes");
        }
    }

    private static RecordHeaders headers(String name, int length) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(name, new byte[length]);
        return headers;
    }

    private static String text(KeptRecord kept, String name) {
        return Headers.text(kept.headers(), name).orElse("");
    }

    private static int length(byte @Nullable [] bytes) {
        return Objects.requireNonNull(bytes).length;
    }
}
