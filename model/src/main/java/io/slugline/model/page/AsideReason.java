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
    UNCHANGED,
    /** A further fetch of an article that was withdrawn. */
    WITHDRAWN,
    /** The withdrawal of an article that its edition never had, or has forgotten. */
    NOT_KNOWN;

    /** Whether it is told of an article that its edition has judged, not of a page. */
    public boolean isOfArticles() {
        return this == UNCHANGED || this == WITHDRAWN || this == NOT_KNOWN;
    }
}
