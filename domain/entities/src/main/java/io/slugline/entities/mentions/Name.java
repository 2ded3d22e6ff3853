package io.slugline.entities.mentions;

import io.slugline.model.tag.EntityType;

/** A run of tokens that names something, from {@code first} to the token before {@code end}. */
public record Name(int first, int end, EntityType type) {
    public int size() {
        return end - first;
    }
}
