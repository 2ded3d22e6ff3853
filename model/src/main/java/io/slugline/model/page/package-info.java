/** Pages as they arrive, and what became of them. */
@NullMarked
package io.slugline.model.page;

import org.jspecify.annotations.NullMarked;
