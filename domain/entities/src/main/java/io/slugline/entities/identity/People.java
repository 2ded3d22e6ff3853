package io.slugline.entities.identity;

import io.slugline.model.tag.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people of one article apart: a full name first, then surname, initial and surname, or first name alone, which
 * mean the full name that stood last before them.
 */
final class People {
    /** More of one surname are not told apart by their first names: a list of a million names is no article. */
    private static final int MOST_NAMESAKES = 50;

    private final KnowledgeBase knowledge;
    private final String day;
    private final Map<String, Identity> known = new HashMap<>();
    /** Full names by surname, in the order of the text. */
    private final Map<String, List<Person>> namesakes = new HashMap<>();
    /** First names without what their spellings differ in: each is held against its namesakes' once a name. */
    private final Map<String, String> spellings = new HashMap<>();
    /** The first full name that ends with a word, and the first that begins with it. */
    private final Map<String, Identity> firstByLastWord = new HashMap<>();

    private final Map<String, Identity> firstByFirstName = new HashMap<>();
    /** The full name of each surname that stood last before where the reading is. */
    private final Map<String, Identity> latest = new HashMap<>();

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
            Identity identity = identity(person, candidate.text());
            known.put(person.folded(), identity);
            firstByLastWord.putIfAbsent(person.surname(), identity);
            firstByLastWord.putIfAbsent(Folding.last(person.folded()), identity);
            firstByFirstName.putIfAbsent(person.first(), identity);
            List<Person> same = namesakes.computeIfAbsent(person.surname(), unseen -> new ArrayList<>(1));
            if (same.size() < MOST_NAMESAKES) {
                same.add(person);
            }
        }
    }

    private Identity identity(Person person, String text) {
        Optional<Known> entry = knowledge.named(person.folded(), EntityType.PERSON);
        if (entry.isPresent()) {
            return Identity.of(entry.get());
        }
        for (Person other : namesakes.getOrDefault(person.surname(), List.of())) {
            if (person.mayBe(other, this::spelling)) {
                return known.getOrDefault(other.folded(), local(person.folded(), text));
            }
        }
        return local(person.folded(), text);
    }

    private String spelling(String firstName) {
        return spellings.computeIfAbsent(firstName, SpellingVariants::key);
    }

    private static Identity local(String folded, String text) {
        return new Identity(LocalIds.of(EntityType.PERSON, folded), text, EntityType.PERSON);
    }

    /** Takes note that the reading has come past a name. */
    void passed(Candidate candidate) {
        Identity own = known.get(candidate.folded());
        if (own != null) {
            latest.put(Person.of(candidate.folded()).surname(), own);
        }
    }

    /** Whom this name means, after all names before it were {@link #passed}. */
    Identity resolve(Candidate candidate) {
        String folded = candidate.folded();
        Identity own = known.get(folded);
        if (own != null) {
            return own;
        }
        Identity meant = meant(folded);
        return meant != null
                ? meant
                : famous(folded).map(Identity::of).orElseGet(() -> local(folded, candidate.text()));
    }

    /** The last full name before this one that bears its surname; else the first one behind it, else by first name. */
    private @Nullable Identity meant(String folded) {
        String surname = Folding.last(folded);
        Identity before = latest.get(surname);
        if (before != null) {
            return before;
        }
        Identity behind = firstByLastWord.get(surname);
        return behind != null ? behind : firstByFirstName.get(folded);
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
