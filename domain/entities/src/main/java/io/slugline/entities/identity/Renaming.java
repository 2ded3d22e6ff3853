package io.slugline.entities.identity;

import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Tags;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags with some entities under another id, where two spellings turned out to be one. */
public final class Renaming {
    private final Map<EntityId, EntityId> survivors;

    /** Renames by this map; an id that is not in it stays. */
    public Renaming(Map<EntityId, EntityId> survivors) {
        this.survivors = Map.copyOf(survivors);
    }

    public Tags apply(Tags tags) {
        return new Tags(
                tags.mentions().stream()
                        .map(mention -> new Mention(mention.span(), mention.type(), survivor(mention.entity())))
                        .toList(),
                entities(tags.entities()),
                tags.quotes().stream().map(this::quote).toList(),
                tags.figures(),
                tags.times());
    }

    private EntityId survivor(EntityId id) {
        return survivors.getOrDefault(id, id);
    }

    private List<Entity> entities(List<Entity> entities) {
        Map<EntityId, Entity> merged = new LinkedHashMap<>();
        for (Entity entity : entities) {
            EntityId id = survivor(entity.id());
            merged.merge(
                    id,
                    new Entity(id, entity.name(), entity.type(), entity.count()),
                    (one, other) -> new Entity(id, one.name(), one.type(), one.count() + other.count()));
        }
        return merged.values().stream()
                .sorted(Comparator.comparing(Entity::count).reversed().thenComparing(Entity::id))
                .toList();
    }

    private Quote quote(Quote quote) {
        return new Quote(
                quote.span(),
                quote.text(),
                quote.kind(),
                quote.cue(),
                quote.source(),
                speaker(quote.speaker()),
                speaker(quote.relayedBy()),
                quote.basis());
    }

    private Optional<Quote.Speaker> speaker(Optional<Quote.Speaker> speaker) {
        return speaker.map(one -> new Quote.Speaker(survivor(one.entity()), one.name()));
    }
}
