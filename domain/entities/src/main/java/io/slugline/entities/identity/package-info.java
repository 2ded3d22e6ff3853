/** Who or what a mention names. */
@NullMarked
package io.slugline.entities.identity;

import org.jspecify.annotations.NullMarked;
