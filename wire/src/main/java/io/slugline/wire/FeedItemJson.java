package io.slugline.wire;

import java.util.List;

/** A feed item as it stands on {@code article.raw} with content type {@code application/json}. */
public record FeedItemJson(
        String url, String title, String published, List<String> authors, String source, String html, String text) {
    /** The item that these bytes hold; throws {@link MalformedRecordException} when they hold none. */
    public static FeedItemJson read(byte[] bytes) {
        return Json.read(bytes, FeedItemJson.class);
    }
}
