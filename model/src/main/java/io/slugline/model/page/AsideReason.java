package io.slugline.model.page;

/** Why a page or article did not go on, though nothing is wrong with it. */
public enum AsideReason {
    /** The page has no running text. */
    NO_ARTICLE,
    LIVE_BLOG,
    SECTION_FRONT,
    VIDEO_PAGE,
    ERROR_PAGE,
    CONSENT_WALL,
    PAYWALL_STUB,
    /** A further fetch of an article whose text did not change. */
    UNCHANGED
}
