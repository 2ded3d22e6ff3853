/** What the copy desk costs: one article, and a million of them. */
@NullMarked
package io.slugline.evaluation.copies;

import org.jspecify.annotations.NullMarked;
