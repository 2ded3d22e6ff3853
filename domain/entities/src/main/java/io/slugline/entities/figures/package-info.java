/** The numbers that matter to a story: tolls, sums, shares, lengths of time. */
@NullMarked
package io.slugline.entities.figures;

import org.jspecify.annotations.NullMarked;
