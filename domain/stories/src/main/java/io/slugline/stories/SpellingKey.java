package io.slugline.stories;

import io.slugline.model.tag.Entity;

/** What the spellings of one name have in common. */
@FunctionalInterface
public interface SpellingKey {
    /** Equal for two spellings of one name; empty for what is never merged, as all that has an id of its own. */
    String of(Entity entity);
}
