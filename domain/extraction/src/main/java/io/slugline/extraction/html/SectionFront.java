package io.slugline.extraction.html;

import java.util.regex.Pattern;

/** Tells the front of a section: an address that names no article, and links to articles instead of text. */
final class SectionFront {
    /** Fewer cards may stand beside an article. */
    private static final int LEAST_CARDS = 4;

    private static final double MOST_HEADINGS = 0.75;
    private static final double ALL_LINK = 0.8;

    /** The decks of some cards, taken for a body. */
    private static final int DECKS = 600;

    private static final int LOWEST_CARD_LEVEL = 4;

    /** {@code /politics/} is a section, {@code /politics/a-b-c-d} and {@code /a/30657941.html} are none. */
    private static final Pattern ARTICLE_URL =
            Pattern.compile("https?://[^/]+/.*(?:\\d{4}|[^/]+[-_][^/]+[-_][^/]+[-_]).*");

    private SectionFront() {}

    static boolean is(PageText text, int bodyChars, KindJudge.Address address) {
        return (isMostlyLinks(text, bodyChars) || (bodyChars < DECKS && isOfCards(text)))
                && !ARTICLE_URL.matcher(address.url()).matches();
    }

    /** Many links, little text. */
    private static boolean isMostlyLinks(PageText text, int bodyChars) {
        int linked = text.blocks.stream().mapToInt(block -> block.linkChars).sum();
        return linked * 2 > text.chars && bodyChars * 8 < text.chars;
    }

    /** Headings that lead elsewhere, each with a line about it. */
    private static boolean isOfCards(PageText text) {
        int headings = 0;
        int links = 0;
        for (Block block : text.blocks) {
            boolean heading = block.box.headingLevel > 1 && block.box.headingLevel <= LOWEST_CARD_LEVEL;
            headings += heading ? 1 : 0;
            links += heading && block.linkShare() > ALL_LINK ? 1 : 0;
        }
        return links >= LEAST_CARDS && links >= headings * MOST_HEADINGS;
    }
}
