/** {@code slugline bench}: what the whole path costs, stage by stage. */
@NullMarked
package io.slugline.launcher.bench;

import org.jspecify.annotations.NullMarked;
