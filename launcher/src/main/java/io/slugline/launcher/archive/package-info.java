/** Keeping topics, bringing them back, and proving that nothing changed on the way. */
@NullMarked
package io.slugline.launcher.archive;

import org.jspecify.annotations.NullMarked;
