/** An article at each stage of the path: each holds the one before and adds its own. */
@NullMarked
package io.slugline.model.stage;

import org.jspecify.annotations.NullMarked;
