package io.slugline.extraction.html;

import java.util.Locale;

/**
 * What an element holds, by the words of its class, id and role: the groups of {@code names.txt}, in its order.
 *
 * <p>Groups are no verdicts: the learned judge weighs how near each stands to a block.
 */
@SuppressWarnings("EnumOrdinal") // the order is that of the model's features
enum NameGroup {
    ARTICLE,
    BODY,
    TITLE,
    DECK,
    BYLINE,
    DATE,
    CAPTION,
    VIDEO,
    EMBED,
    RELATED,
    CARD,
    SHARE,
    COMMENT,
    AD,
    SHOP,
    NEWSLETTER,
    CONSENT,
    NAV,
    FOOTER,
    FOOTNOTE,
    HEADER,
    SIDEBAR,
    TAGS,
    QUOTE,
    BOX,
    TABLE,
    LIST,
    HIDDEN,
    LIVE,
    META,
    POLL,
    CODE,
    APP,
    FAQ;

    static final int COUNT = values().length;

    /** Groups that a container loses when it holds most of the page's text: a body of class "has-sidebar" is no sidebar. */
    static final long DOUBTFUL_ON_WHOLE_PAGE = ~(ARTICLE.bit() | BODY.bit());

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long names) {
        return (names & bit()) != 0;
    }

    static NameGroup of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
