package io.slugline.extraction.text;

/**
 * What tells that an article begins, the surest first.
 *
 * <p>Each kind alone can divide a page when it recurs before every article; the order decides between kinds that find
 * equally many.
 */
enum Evidence {
    /** Named in the table of contents. */
    CONTENTS,
    /** "Article 2 of 5". */
    COUNTER,
    /** "Source: …", "Subject: …". */
    LABEL,
    /** An address with a title. */
    URL,
    /** The outlet in the title. */
    OUTLET,
    /** A line of marks. */
    RULE,
    /** A title with a line of marks under it. */
    UNDERLINE,
    BYLINE,
    STAMP,
    /** A title before a dateline. */
    DATELINE,
    /** A numbered title. */
    NUMBER,
    /** A title behind or between marks. */
    DECORATION,
    /** A title in capitals. */
    CAPITALS,
    /** A title set off by more empty lines than stand between paragraphs. */
    GAP;

    /** Whether it marks articles, not the sections of one. */
    boolean isSure() {
        return compareTo(RULE) < 0 || this == BYLINE || this == STAMP || this == DATELINE;
    }
}
