/** What part the words of a text play, looked up once for quotes, figures and times. */
@NullMarked
package io.slugline.entities.wording;

import org.jspecify.annotations.NullMarked;
