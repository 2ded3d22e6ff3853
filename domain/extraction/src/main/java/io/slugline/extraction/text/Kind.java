package io.slugline.extraction.text;

/** What kind of line a line is. */
enum Kind {
    /** Running text. */
    PROSE,
    /** A short line that could head something. */
    TITLE,
    URL,
    /** Nothing but marks. */
    RULE,
    /** "Article 2 of 5". */
    COUNTER,
    /** "Source: …", "Date: …". */
    LABEL,
    /** A printed date, perhaps with the outlet's name. */
    STAMP,
    BYLINE,
    /** The outlet's name alone. */
    OUTLET,
    /** What a site or player prints around articles. */
    NOISE
}
