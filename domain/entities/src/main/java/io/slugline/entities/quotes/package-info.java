/** Who says what: words between marks, reported speech, and whose they are. */
@NullMarked
package io.slugline.entities.quotes;

import org.jspecify.annotations.NullMarked;
