/** The commands that need a broker. */
@NullMarked
package io.slugline.launcher.command;

import org.jspecify.annotations.NullMarked;
