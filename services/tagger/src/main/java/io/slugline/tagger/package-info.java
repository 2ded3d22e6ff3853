/** {@code article.deduplicated} to {@code article.tagged}: who, what and where. */
@NullMarked
package io.slugline.tagger;

import org.jspecify.annotations.NullMarked;
