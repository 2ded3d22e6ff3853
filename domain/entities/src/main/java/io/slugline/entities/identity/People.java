package io.slugline.entities.identity;

import io.slugline.model.tag.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people of one article apart: a full name first, then surname, initial and surname, or first name alone, which
 * mean the full name that stood last before them.
 */
final class People {
    private final KnowledgeBase knowledge;
    private final String day;
    private final Map<String, Identity> known = new LinkedHashMap<>();
    private final List<Person> full = new ArrayList<>();

    /**
     * Reads all full names of the article.
     *
     * @param day the article's date, as much as is known
     */
    People(KnowledgeBase knowledge, String day, List<Candidate> candidates) {
        this.knowledge = knowledge;
        this.day = day;
        for (Candidate candidate : candidates) {
            if (candidate.name().type() == EntityType.PERSON) {
                introduce(candidate);
            }
        }
    }

    private void introduce(Candidate candidate) {
        Person person = Person.of(candidate.folded());
        if (person.isFull() && !known.containsKey(person.folded())) {
            known.put(person.folded(), identity(person, candidate.text()));
            full.add(person);
        }
    }

    private Identity identity(Person person, String text) {
        Optional<Known> entry = knowledge.named(person.folded(), EntityType.PERSON);
        if (entry.isPresent()) {
            return Identity.of(entry.get());
        }
        for (Person other : full) {
            if (person.mayBe(other)) {
                return known.getOrDefault(other.folded(), local(person.folded(), text));
            }
        }
        return local(person.folded(), text);
    }

    private static Identity local(String folded, String text) {
        return new Identity(LocalIds.of(EntityType.PERSON, folded), text, EntityType.PERSON);
    }

    /** Whom this name means; {@code before} are the names in front of it, in the order of the text. */
    Identity resolve(Candidate candidate, List<Candidate> before) {
        Identity own = known.get(candidate.folded());
        if (own != null) {
            return own;
        }
        Identity meant = latest(candidate.folded(), before);
        if (meant != null) {
            return meant;
        }
        return famous(candidate.folded())
                .map(Identity::of)
                .orElseGet(() -> local(candidate.folded(), candidate.text()));
    }

    /** The last full name before this one that ends, or else begins with it; else the first one behind it. */
    private @Nullable Identity latest(String folded, List<Candidate> before) {
        String surname = Folding.last(folded);
        for (int at = before.size() - 1; at >= 0; at--) {
            Identity other = known.get(before.get(at).folded());
            if (other != null && Person.of(before.get(at).folded()).surname().equals(surname)) {
                return other;
            }
        }
        for (Person person : full) {
            if (person.surname().equals(surname) || person.folded().endsWith(" " + folded)) {
                return known.get(person.folded());
            }
        }
        for (Person person : full) {
            if (person.first().equals(folded)) {
                return known.get(person.folded());
            }
        }
        return null;
    }

    /** The one person known by this surname alone: who holds an office then, else the only one of that name. */
    private Optional<Known> famous(String folded) {
        List<Known> bearers = knowledge.withSurname(folded);
        List<Known> holders =
                bearers.stream().filter(bearer -> bearer.holdsOffice(day)).toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }
}
