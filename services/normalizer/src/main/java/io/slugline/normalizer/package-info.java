/** {@code article.raw} to {@code article.normalized}: raw pages to clean articles. */
@NullMarked
package io.slugline.normalizer;

import org.jspecify.annotations.NullMarked;
