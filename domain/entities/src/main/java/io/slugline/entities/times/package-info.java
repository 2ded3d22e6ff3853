/** The times that a text names, as days and months. */
@NullMarked
package io.slugline.entities.times;

import org.jspecify.annotations.NullMarked;
