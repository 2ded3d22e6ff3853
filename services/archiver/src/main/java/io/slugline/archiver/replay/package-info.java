/** Brings an archive, or a window of it, back onto topics. */
@NullMarked
package io.slugline.archiver.replay;

import org.jspecify.annotations.NullMarked;
