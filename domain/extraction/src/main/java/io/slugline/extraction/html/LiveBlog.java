package io.slugline.extraction.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a running blog: by its structured data, or by its name and the clock times its posts stand under. */
final class LiveBlog {
    /** An article's time line has as many entries, but is not called live. */
    private static final int LEAST_POSTS = 4;

    private static final Pattern CALLED_LIVE = Pattern.compile(
            "^(?:.{0,60}[|:–—-]\\s*)?(?:live|liveblog|live blog|liveticker|live updates?|en direct|direct|en vivo|en directo"
                    + "|ao vivo|in diretta|diretta|minuto a minuto)(?!\\p{L}).*|.*(?:live updates|liveticker|liveblog|as it happened)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2}[:.h]\\d\\d\\s?(?:[ap]\\.?m\\.?)?\\s?(?:\\p{Lu}{2,4}|Uhr)?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CLOCK = "10:15 a.m. CEST".length();

    private LiveBlog() {}

    static boolean is(HtmlPage page, PageText text, KindJudge.Address address) {
        return page.data().articles().stream().anyMatch(LiveBlog::isRunning)
                || (isCalledLive(page, address) && posts(text) >= LEAST_POSTS);
    }

    private static boolean isRunning(Map<?, ?> article) {
        return StructuredData.type(article).contains("liveblog")
                && article.get("liveBlogUpdate") instanceof List<?> updates
                && !updates.isEmpty();
    }

    private static boolean isCalledLive(HtmlPage page, KindJudge.Address address) {
        return address.isCalled(CALLED_LIVE)
                || CALLED_LIVE.matcher(page.clues().pageTitle()).matches();
    }

    /** The most blocks of one kind that are a time of day and nothing else. */
    private static int posts(PageText text) {
        Map<Integer, Integer> clocks = new HashMap<>();
        int most = 0;
        for (Block block : text.blocks) {
            if (block.chars() <= LONGEST_CLOCK && CLOCK.matcher(block.text).matches()) {
                most = Math.max(most, clocks.merge(block.box.signature, 1, Integer::sum));
            }
        }
        return most;
    }
}
