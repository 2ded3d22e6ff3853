/** From a page's bytes to its text. */
@NullMarked
package io.slugline.extraction.bytes;

import org.jspecify.annotations.NullMarked;
