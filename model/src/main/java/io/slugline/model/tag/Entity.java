package io.slugline.model.tag;

import io.slugline.model.EntityId;

/** A thing that an article names, with the number of its mentions there. */
public record Entity(EntityId id, String name, EntityType type, int count) {}
