package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;

/**
 * A name of the text on its way to an entity.
 *
 * @param folded see {@link Folding}
 */
record Candidate(Name name, String text, String folded) {}
