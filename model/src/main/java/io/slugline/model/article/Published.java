package io.slugline.model.article;

import io.slugline.model.Checks;

/**
 * When an article appeared or was changed, as exactly as its evidence and no further.
 *
 * @param at ISO 8601 at the given precision: {@code 2016-07}, {@code 2016-07-15}, {@code 2016-07-15T08:12} or
 *     {@code 2016-07-15T08:12:44+02:00}; with the page's own zone offset, local without one where the page bears none
 */
public record Published(String at, Precision precision, Basis basis) {
    public Published {
        Checks.notEmpty(at, "published at");
    }

    /** The day as {@code YYYY-MM-DD}, empty when only the month is known. */
    public String day() {
        return at.length() < "2016-07-15".length() ? "" : at.substring(0, "2016-07-15".length());
    }

    /** How exact a date is. A date that is not known at all is an absent {@link Published}. */
    public enum Precision {
        SECOND,
        MINUTE,
        DAY,
        MONTH
    }

    /** What a date rests on. */
    public enum Basis {
        MARKUP,
        URL,
        DATELINE,
        TEXT,
        STORY,
        RECEIVED
    }
}
