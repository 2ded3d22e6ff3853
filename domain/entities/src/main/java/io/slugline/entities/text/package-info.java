/** Tokens, sentences and paragraphs of an article's text. */
@NullMarked
package io.slugline.entities.text;

import org.jspecify.annotations.NullMarked;
