package io.slugline.model.page;

/** Why a page cannot be read at all. */
public enum UnreadableReason {
    EMPTY,
    TOO_LARGE,
    NOT_TEXT,
    MALFORMED_FEED_ITEM
}
