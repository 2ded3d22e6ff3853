/** Running stories, what is new in them, and the events that tell it. */
@NullMarked
package io.slugline.model.story;

import org.jspecify.annotations.NullMarked;
