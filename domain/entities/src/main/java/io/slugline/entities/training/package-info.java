/** How the model that ships is learnt, step by step. */
@NullMarked
package io.slugline.entities.training;

import org.jspecify.annotations.NullMarked;
