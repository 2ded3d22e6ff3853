/** Pages of plain text: one article, or a digest of several. */
@NullMarked
package io.slugline.extraction.text;

import org.jspecify.annotations.NullMarked;
