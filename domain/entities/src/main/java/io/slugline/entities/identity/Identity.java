package io.slugline.entities.identity;

import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;

/** Who or what a name means, with the name it goes by. */
record Identity(EntityId id, String name, EntityType type) {
    static Identity of(Known known) {
        return new Identity(known.id(), known.name(), known.type());
    }
}
