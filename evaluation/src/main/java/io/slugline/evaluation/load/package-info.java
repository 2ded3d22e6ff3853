/** Makes as much input as a measurement needs, the same for the same numbers. */
@NullMarked
package io.slugline.evaluation.load;

import org.jspecify.annotations.NullMarked;
