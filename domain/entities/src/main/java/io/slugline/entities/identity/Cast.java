package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokens;
import io.slugline.model.ContentHash;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who and what an article names: its mentions, each tied to an entity. */
public final class Cast {
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();

    public Cast(Tokens tokens, List<Name> names) {
        for (Name name : names) {
            String text = fullName(tokens, name, names);
            EntityId id = local(name.type(), text);
            mentions.add(new Mention(tokens.span(name.first(), name.end()), name.type(), id));
            entities.merge(
                    id,
                    new Entity(id, text, name.type(), 1),
                    (old, one) -> new Entity(id, old.name(), old.type(), old.count() + 1));
        }
    }

    private static String fullName(Tokens tokens, Name name, List<Name> names) {
        String text = tokens.text(name.first(), name.end());
        if (name.type() == EntityType.PERSON && name.size() == 1) {
            for (Name other : names) {
                if (other.type() == EntityType.PERSON && other.size() > 1 && tokens.is(other.end() - 1, text)) {
                    return tokens.text(other.first(), other.end());
                }
            }
        }
        return text;
    }

    private static EntityId local(EntityType type, String name) {
        return new EntityId("e-" + ContentHash.of(type.name(), name.toLowerCase(Locale.ROOT)));
    }

    /** In the order of the text. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** The most mentioned first. */
    public List<Entity> entities() {
        return entities.values().stream()
                .sorted(Comparator.comparing(Entity::count).reversed().thenComparing(Entity::id))
                .toList();
    }
}
