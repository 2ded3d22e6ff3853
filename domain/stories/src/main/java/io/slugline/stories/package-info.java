/** Which running story an article belongs to, and what it adds to it. */
@NullMarked
package io.slugline.stories;

import org.jspecify.annotations.NullMarked;
