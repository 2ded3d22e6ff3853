/** The commands that need no broker: the domain's own decisions over files of JSON lines. */
@NullMarked
package io.slugline.launcher.offline;

import org.jspecify.annotations.NullMarked;
