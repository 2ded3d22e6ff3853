/** The {@code slugline} command. */
@NullMarked
package io.slugline.launcher;

import org.jspecify.annotations.NullMarked;
