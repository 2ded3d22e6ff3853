package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.slugline.extraction.date.UrlDate;
import java.nio.charset.StandardCharsets;

/**
 * The fuzzer's way into addresses. In the build it reads the seeds that lie beside it and whatever was once found; with
 * {@code JAZZER_FUZZ=1} it looks for more.
 */
final class CanonicalUrlFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyTextIsAnAddressOrNone(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        CanonicalUrl url = CanonicalUrl.of(text);

        assertEquals(url, CanonicalUrl.of(url.printed()), "what was printed is canonical");
        assertTrue(url.isEmpty() || url.printed().startsWith("http"), url.printed());
        UrlDate.of(text).ifPresent(date -> assertTrue(date.at().matches("\\d{4}-\\d\\d(-\\d\\d)?"), date.at()));
    }
}
