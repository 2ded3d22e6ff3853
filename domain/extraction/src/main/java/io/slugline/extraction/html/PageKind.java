package io.slugline.extraction.html;

/** What a page turned out to be; only an article goes on. */
public enum PageKind {
    ARTICLE,
    LIVE_BLOG,
    SECTION_FRONT,
    VIDEO_PAGE,
    ERROR_PAGE,
    CONSENT_WALL,
    PAYWALL_STUB,
    NO_ARTICLE
}
