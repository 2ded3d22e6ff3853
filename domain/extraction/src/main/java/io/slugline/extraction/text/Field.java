package io.slugline.extraction.text;

/** What a labelled line of a head tells. */
enum Field {
    TITLE,
    SOURCE,
    DATE,
    MODIFIED,
    URL,
    AUTHOR,
    SECTION,
    BODY,
    /** Known, but of no use: recipients, word counts, rights. */
    OTHER
}
