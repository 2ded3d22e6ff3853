package io.slugline.launcher.bench.mill;

import java.time.Instant;
import java.util.Arrays;

/**
 * A page as it was fetched.
 *
 * @param at when it is said to have been received
 */
@SuppressWarnings("ArrayRecordComponent") // made once, sent once
public record FetchedPage(String url, String source, Instant at, byte[] html) {
    @Override
    public boolean equals(Object other) {
        return other instanceof FetchedPage page && url.equals(page.url) && Arrays.equals(html, page.html);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }
}
