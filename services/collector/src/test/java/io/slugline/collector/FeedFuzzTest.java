package io.slugline.collector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

/**
 * The fuzzer's way into feeds and sitemaps. In the build it reads the seeds that lie beside it and whatever was once
 * found; with {@code JAZZER_FUZZ=1} it looks for more.
 */
final class FeedFuzzTest {
    private static final URI ADDRESS = URI.create("https://riverpost.example/feed");

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreAFeedOrNone(byte[] content) {
        FeedReader.read(new Fetched.Body(ADDRESS, "application/xml", content, Fetched.Marks.NONE))
                .ifPresent(listing -> listing.items()
                        .forEach(item -> assertTrue(item.address().isAbsolute(), item.name())));
    }
}
