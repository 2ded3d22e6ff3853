/** The order of an edition: numbering, and its gapless restoration. */
@NullMarked
package io.slugline.runtime.order;

import org.jspecify.annotations.NullMarked;
