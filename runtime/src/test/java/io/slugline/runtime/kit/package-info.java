/** What the services' topology tests share. */
@NullMarked
package io.slugline.runtime.kit;

import org.jspecify.annotations.NullMarked;
