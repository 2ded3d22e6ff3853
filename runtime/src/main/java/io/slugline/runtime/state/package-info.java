/** State stores as the domain's shelves. */
@NullMarked
package io.slugline.runtime.state;

import org.jspecify.annotations.NullMarked;
