/** What people see: the story as it develops. */
@NullMarked
package io.slugline.launcher.screen;

import org.jspecify.annotations.NullMarked;
