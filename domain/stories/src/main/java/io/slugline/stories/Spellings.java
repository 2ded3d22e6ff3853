package io.slugline.stories;

import io.slugline.model.EntityId;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Quote.Speaker;
import io.slugline.model.tag.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives local entities the ids under which their story knows them in another spelling: the first spelling that a story
 * had keeps its id.
 *
 * <p>Merged within a story and not over the edition: there two names of one key are one name, while over years of news
 * they may be two people; and a story's entities are at hand and bounded.
 */
final class Spellings {
    /** So many keys are kept, each where its entity's id leads; another that is led there takes the place. */
    private static final int KEPT = 1 << 17;

    private final SpellingKey key;
    private final Keyed[] kept = new Keyed[KEPT];

    /** An entity and what its spellings have in common. */
    private record Keyed(Entity entity, String key) {
        boolean isOf(Entity other) {
            return entity.id().equals(other.id())
                    && entity.type() == other.type()
                    && entity.name().equals(other.name());
        }
    }

    Spellings(SpellingKey key) {
        this.key = key;
    }

    TaggedArticle unified(TaggedArticle tagged, Optional<StoryState> story) {
        Map<EntityId, Entity> known = known(tagged.tags().entities(), story);
        return known.isEmpty()
                ? tagged
                : new TaggedArticle(tagged.deduplicated(), renamed(tagged.tags(), known), tagged.untagged());
    }

    /** For each entity of the article that the story has under another id, the story's. */
    private Map<EntityId, Entity> known(List<Entity> entities, Optional<StoryState> story) {
        Map<String, List<Entity>> own = new HashMap<>();
        for (Entity entity : story.isEmpty() ? List.<Entity>of() : entities) {
            String common = keyOf(entity);
            if (!common.isEmpty()) {
                own.computeIfAbsent(common, any -> new ArrayList<>()).add(entity);
            }
        }
        Map<EntityId, Entity> found = new HashMap<>();
        for (Entity told :
                own.isEmpty() ? List.<Entity>of() : story.orElseThrow().entities()) {
            String common = keyOf(told);
            List<Entity> spelt = common.isEmpty() ? null : own.remove(common);
            for (Entity entity : spelt == null ? List.<Entity>of() : spelt) {
                if (!entity.id().equals(told.id())) {
                    found.put(entity.id(), told);
                }
            }
        }
        return found;
    }

    /** The count is no part of what a name's key depends on. */
    private String keyOf(Entity entity) {
        int place = entity.id().value().hashCode() & (KEPT - 1);
        Keyed known = kept[place];
        if (known == null || !known.isOf(entity)) {
            known = new Keyed(entity, key.of(entity));
            kept[place] = known;
        }
        return known.key();
    }

    private static Tags renamed(Tags tags, Map<EntityId, Entity> known) {
        List<Mention> mentions = tags.mentions().stream()
                .map(mention -> new Mention(mention.span(), mention.type(), idOf(mention.entity(), known)))
                .toList();
        List<Quote> quotes =
                tags.quotes().stream().map(quote -> renamed(quote, known)).toList();
        return new Tags(mentions, joined(tags.entities(), known), quotes, tags.figures(), tags.times());
    }

    private static EntityId idOf(EntityId id, Map<EntityId, Entity> known) {
        return Optional.ofNullable(known.get(id)).map(Entity::id).orElse(id);
    }

    private static Quote renamed(Quote quote, Map<EntityId, Entity> known) {
        return new Quote(
                quote.span(),
                quote.text(),
                quote.kind(),
                quote.cue(),
                quote.source(),
                quote.speaker().map(speaker -> renamed(speaker, known)),
                quote.relayedBy().map(speaker -> renamed(speaker, known)),
                quote.basis());
    }

    private static Speaker renamed(Speaker speaker, Map<EntityId, Entity> known) {
        return Optional.ofNullable(known.get(speaker.entity()))
                .map(entity -> new Speaker(entity.id(), entity.name()))
                .orElse(speaker);
    }

    /** Two spellings in one article count as one entity, where the more mentioned one stood. */
    private static List<Entity> joined(List<Entity> entities, Map<EntityId, Entity> known) {
        Map<EntityId, Entity> joined = new LinkedHashMap<>();
        for (Entity entity : entities) {
            Entity now = Optional.ofNullable(known.get(entity.id())).orElse(entity);
            joined.merge(
                    now.id(),
                    new Entity(now.id(), now.name(), now.type(), entity.count()),
                    (one, other) -> new Entity(one.id(), one.name(), one.type(), one.count() + other.count()));
        }
        return new ArrayList<>(joined.values());
    }
}
