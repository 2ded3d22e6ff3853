package io.slugline.entities.identity;

import io.slugline.model.ContentHash;
import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;

/** Ids of things that nobody knows: the hash of type and folded name, so that they are equal in all articles. */
final class LocalIds {
    private static final String PREFIX = "e-";

    private LocalIds() {}

    static boolean isLocal(EntityId id) {
        return id.value().startsWith(PREFIX);
    }

    static EntityId of(EntityType type, String folded) {
        return new EntityId(PREFIX + ContentHash.of(type.name(), folded));
    }
}
