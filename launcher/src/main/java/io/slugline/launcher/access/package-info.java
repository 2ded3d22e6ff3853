/** {@code slugline acls}: least rights for each service, in the words of those who grant them. */
@NullMarked
package io.slugline.launcher.access;

import org.jspecify.annotations.NullMarked;
