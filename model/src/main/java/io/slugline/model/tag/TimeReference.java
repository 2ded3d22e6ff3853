package io.slugline.model.tag;

import io.slugline.model.Span;
import io.slugline.model.article.Published.Precision;

/**
 * A time that the text names.
 *
 * @param at ISO 8601 as far as it can be resolved against the article's date; empty while that is not known
 */
public record TimeReference(Span span, String text, String at, Precision precision) {}
