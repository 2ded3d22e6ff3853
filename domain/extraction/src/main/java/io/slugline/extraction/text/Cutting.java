package io.slugline.extraction.text;

import java.util.List;
import java.util.Optional;

/**
 * The lines of one article.
 *
 * @param item what the digest's table of contents says of it
 * @param alone whether it is all of the page, so that the page's furniture stands around it
 */
record Cutting(List<Entry> entries, Optional<Contents.Item> item, boolean alone) {}
