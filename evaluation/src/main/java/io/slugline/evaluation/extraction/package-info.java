/** Trains and measures the judge that tells an article's text from the rest of its page. */
@NullMarked
package io.slugline.evaluation.extraction;

import org.jspecify.annotations.NullMarked;
