/** Tools that make the knowledge the tagger ships with. */
@NullMarked
package io.slugline.evaluation.entities;

import org.jspecify.annotations.NullMarked;
