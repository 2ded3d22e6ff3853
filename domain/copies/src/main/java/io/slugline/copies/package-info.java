/** Revisions, copies and lineage: what stood earlier, and who said it first. */
@NullMarked
package io.slugline.copies;

import org.jspecify.annotations.NullMarked;
