/** The tagger: what one article names, who that is, and who says what in it. */
@NullMarked
package io.slugline.entities;

import org.jspecify.annotations.NullMarked;
