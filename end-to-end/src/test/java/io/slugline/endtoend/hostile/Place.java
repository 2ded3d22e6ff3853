package io.slugline.endtoend.hostile;

/** Where a page can end. */
enum Place {
    ENRICHED,
    ASIDE,
    DEAD_LETTER
}
