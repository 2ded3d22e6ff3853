package io.slugline.extraction.text;

import java.util.regex.Pattern;

/** Recognises the title that a digest has itself: "Morning briefing", set off from the first article below it. */
final class OwnTitle {
    /** Digests are called by fewer words than articles. */
    private static final int NAME_WORDS = 4;

    private static final Pattern NAMES = Pattern.compile(
            ".*\\b(?:digest|briefing|news(?:letter)?|headlines|round-?up|summary|bulletin|daily|weekly|morning|evening|today|stories|monitor(?:ing)?|alerts?|clippings|review|wrap|recap|dispatch(?:es)?|presseschau|pressespiegel|revue de presse|resumen|обзор|дайджест)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OwnTitle() {}

    static boolean is(Entry line, Entry below) {
        int words = Shape.words(line.text());
        boolean named = words < NAME_WORDS
                || (words < 2 * NAME_WORDS && NAMES.matcher(line.text()).matches());
        return below.gap() > 1 || (named && below.gap() > 0);
    }
}
