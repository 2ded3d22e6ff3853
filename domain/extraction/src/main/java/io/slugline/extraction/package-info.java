/** Raw page to clean articles. */
@NullMarked
package io.slugline.extraction;

import org.jspecify.annotations.NullMarked;
