package io.slugline.entities.identity;

import io.slugline.entities.Overrides;
import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokens;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who and what an article names: its mentions, each tied to an entity. */
public final class Cast {
    private static final Set<String> EVENT_WORDS = Set.of(
            "cup",
            "open",
            "war",
            "games",
            "olympics",
            "championship",
            "championships",
            "election",
            "elections",
            "summit",
            "league",
            "grand prix",
            "prix",
            "festival",
            "tour",
            "marathon",
            "day",
            "masters",
            "revolution",
            "conference");

    /** The tags of more names would fit no record, for a mention takes some 80 bytes of its 3.7 million. */
    private static final int MOST_NAMES = 50_000;

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<EntityId, Entity> named = new LinkedHashMap<>();
    private final List<Entity> entities;
    private final Map<String, Overrides.Entry> overridden = new HashMap<>();
    private final KnowledgeBase knowledge;
    private final People people;
    private final Organisations organisations;
    private final Places places;

    /**
     * Ties names to entities.
     *
     * @param overrides what users want known, as it applies to the article
     * @param day the article's date, as much as is known
     */
    public Cast(KnowledgeBase knowledge, Tokens tokens, List<Name> names, List<Overrides.Entry> overrides, String day) {
        this.knowledge = knowledge;
        for (Overrides.Entry entry : overrides) {
            overridden.put(Folding.fold(entry.name()), entry);
            entry.aliases().forEach(alias -> overridden.put(Folding.fold(alias), entry));
        }
        List<Candidate> candidates = new ArrayList<>();
        List<Name> edited = new NameEditor(knowledge, knowledge.names(), tokens, names).names();
        for (Name name : edited.subList(0, Math.min(edited.size(), MOST_NAMES))) {
            String text = tokens.text(name.first(), name.end());
            candidates.add(new Candidate(name, text, Folding.fold(text)));
        }
        people = new People(knowledge, day, candidates);
        organisations = new Organisations(knowledge, candidates);
        places = new Places(knowledge, candidates);
        for (Candidate candidate : candidates) {
            resolve(tokens, candidate);
            people.passed(candidate);
        }
        entities = sorted();
    }

    private List<Entity> sorted() {
        List<Entity> sorted = new ArrayList<>(named.values());
        sorted.sort((one, other) -> one.count() != other.count()
                ? Integer.compare(other.count(), one.count())
                : one.id().compareTo(other.id()));
        return List.copyOf(sorted);
    }

    private void resolve(Tokens tokens, Candidate candidate) {
        Overrides.Entry entry = overridden.get(candidate.folded());
        if (entry != null && entry.retired()) {
            return;
        }
        EntityType type = entry != null ? entry.type() : type(candidate);
        Identity identity =
                entry != null ? new Identity(entry.entity(), entry.name(), entry.type()) : identity(candidate, type);
        Name name = candidate.name();
        mentions.add(new Mention(tokens.span(name.first(), name.end()), type, identity.id()));
        named.merge(
                identity.id(),
                new Entity(identity.id(), identity.name(), identity.type(), 1),
                (old, one) -> new Entity(old.id(), old.name(), old.type(), old.count() + 1));
    }

    private EntityType type(Candidate candidate) {
        EntityType given = candidate.name().type();
        boolean nationality =
                knowledge.named(candidate.folded(), EntityType.NATIONALITY).isPresent();
        if (nationality && (given == EntityType.OTHER || given == EntityType.PLACE)) {
            return EntityType.NATIONALITY;
        }
        boolean event = given == EntityType.OTHER && EVENT_WORDS.contains(Folding.last(candidate.folded()));
        return event ? EntityType.EVENT : given;
    }

    private Identity identity(Candidate candidate, EntityType type) {
        return switch (type) {
            case PERSON -> people.resolve(candidate);
            case ORGANISATION -> organisations.resolve(candidate);
            case PLACE -> places.resolve(candidate);
            case NATIONALITY -> home(candidate);
            default -> local(candidate, type);
        };
    }

    private Identity home(Candidate candidate) {
        Optional<Known> home = knowledge.homeOf(candidate.text());
        return home.map(Identity::of).orElseGet(() -> local(candidate, EntityType.NATIONALITY));
    }

    private static Identity local(Candidate candidate, EntityType type) {
        return new Identity(LocalIds.of(type, candidate.folded()), candidate.text(), type);
    }

    /** In the order of the text. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** The most mentioned first. */
    public List<Entity> entities() {
        return entities;
    }
}
