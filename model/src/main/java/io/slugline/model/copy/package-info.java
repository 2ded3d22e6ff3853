/** Revisions, copies, passages and who said it first. */
@NullMarked
package io.slugline.model.copy;

import org.jspecify.annotations.NullMarked;
