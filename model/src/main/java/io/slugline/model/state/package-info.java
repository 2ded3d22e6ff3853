/** How the domain keeps what it must remember, without knowing where it is kept. */
@NullMarked
package io.slugline.model.state;

import org.jspecify.annotations.NullMarked;
