/** Measures the story desk and counts its prior. */
@NullMarked
package io.slugline.evaluation.stories;

import org.jspecify.annotations.NullMarked;
