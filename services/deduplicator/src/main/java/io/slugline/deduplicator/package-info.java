/** {@code article.normalized} to {@code article.deduplicated}: numbered, with copies and revisions named. */
@NullMarked
package io.slugline.deduplicator;

import org.jspecify.annotations.NullMarked;
