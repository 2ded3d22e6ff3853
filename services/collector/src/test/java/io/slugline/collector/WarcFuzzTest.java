package io.slugline.collector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The fuzzer's way into web archives. In the build it reads the seeds that lie beside it and whatever was once found;
 * with {@code JAZZER_FUZZ=1} it looks for more.
 */
final class WarcFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesComeToPagesAndFaults(byte[] content) throws IOException {
        Path file = Files.createTempFile("fuzzed", ".warc");
        try {
            Files.write(file, content);
            new WarcPages(file, new AssumedTimes())
                    .forEach(
                            page -> assertTrue(page.id().startsWith("p-"), page.id()),
                            what -> assertTrue(!what.isEmpty(), "what is passed over has a name"));
        } finally {
            Files.delete(file);
        }
    }
}
