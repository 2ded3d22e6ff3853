/** What can be set, from where, and what is refused. */
@NullMarked
package io.slugline.runtime.settings;

import org.jspecify.annotations.NullMarked;
