/** Where an article names something, and of what type. */
@NullMarked
package io.slugline.entities.mentions;

import org.jspecify.annotations.NullMarked;
