/** Mentions, entities, quotes and figures of one article. */
@NullMarked
package io.slugline.model.tag;

import org.jspecify.annotations.NullMarked;
