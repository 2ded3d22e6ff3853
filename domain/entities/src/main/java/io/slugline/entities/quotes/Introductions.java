package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Part;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in an article, and by which role each person is introduced. */
final class Introductions {
    /** What an id begins with that no source gives. */
    private static final String LOCAL = "e-";

    private static final int REACH_OF_ROLE = 8;
    /** Of a longer sentence only the end is looked at, for bad input has no stops. */
    private static final int LONGEST_MEMORY = 200;
    /** Only bad input introduces more by one role. */
    private static final int MOST_INTRODUCTIONS = 50;

    private final Frame frame;
    private final List<Mention> mentions;
    private final Map<EntityId, Entity> entities = new HashMap<>();
    /** By surname in small letters: whose it is; empty when it is two persons'. */
    private final Map<String, Optional<EntityId>> surnames = new HashMap<>();
    /** By token: the mention it is in, -1 outside. */
    private final int[] mentionAt;
    /** By lower-cased role noun: whom it introduces; empty once it introduces two. */
    private final Map<String, List<Introduction>> introductions = new HashMap<>();

    /** By the person's id: whether what stands before the name calls a woman; empty where that differs. */
    private final Map<EntityId, Optional<Boolean>> women = new HashMap<>();

    private record Introduction(EntityId person, Set<String> words) {}

    Introductions(Frame frame, List<Mention> mentions, List<Entity> entities) {
        this.frame = frame;
        this.mentions = mentions;
        this.mentionAt = new int[frame.wording().size()];
        Arrays.fill(mentionAt, -1);
        entities.forEach(this::know);
        for (int i = 0; i < mentions.size(); i++) {
            place(i);
        }
    }

    private void place(int mention) {
        Tokens tokens = frame.wording().tokens();
        int from = tokens.tokenAt(mentions.get(mention).span().start());
        int to = Math.min(tokens.tokenBehind(mentions.get(mention).span().end()), mentionAt.length);
        for (int token = from; token < to; token++) {
            mentionAt[token] = mention;
        }
        if (mentions.get(mention).type() == EntityType.PERSON) {
            introduce(mention, from, to);
            Gender.ofCalling(lower(Math.max(0, from - 1)))
                    .or(() -> Gender.ofCalling(lower(from)))
                    .ifPresent(woman -> women.merge(
                            mentions.get(mention).entity(),
                            Optional.of(woman),
                            (one, other) -> one.equals(other) ? one : Optional.empty()));
        }
    }

    /** "Kremlin spokesman Dmitry Peskov"; "Mara Hale, the mayor of Easton". */
    private void introduce(int mention, int from, int to) {
        Set<String> words = new HashSet<>();
        List<String> roles = new ArrayList<>();
        for (int token = from - 1; token >= Math.max(0, from - REACH_OF_ROLE) && isApposed(token); token--) {
            note(token, words, roles);
        }
        boolean apposition = frame.wording().is(to, Part.COMMA);
        for (int token = to + 1; apposition && token < to + REACH_OF_ROLE && isApposed(token); token++) {
            note(token, words, roles);
        }
        for (String role : roles) {
            introductions
                    .computeIfAbsent(role, r -> new ArrayList<>())
                    .add(new Introduction(mentions.get(mention).entity(), words));
        }
    }

    private boolean isApposed(int token) {
        return frame.wording().is(token, Part.WORD | Part.OWNER_S)
                && !frame.wording()
                        .is(token, Part.CONJUNCTION | Part.RELATIVE | Part.AUXILIARY | Part.PRONOUN | Part.HIM)
                && !(frame.wording().is(token, Part.VERB) && frame.wording().is(token, Part.PAST | Part.GERUND));
    }

    private void note(int token, Set<String> words, List<String> roles) {
        String word = lower(token);
        words.add(word);
        if (frame.wording().is(token, Part.ROLE | Part.TITLE)) {
            roles.add(word);
        }
    }

    private String lower(int token) {
        String word = frame.wording().tokens().text(token);
        return Roles.fold(word);
    }

    /** Whom the phrase's head names: "Kremlin spokesman Dmitry Peskov" is Peskov, "Hale's spokesman" nobody yet. */
    Optional<Speaker> named(Phrase phrase) {
        int end = headEnd(phrase);
        if (end <= phrase.from()) {
            return Optional.empty();
        }
        int token = frame.firstToken(end - 1);
        Optional<EntityId> mentioned = mentionAt[token] < 0
                ? Optional.empty()
                : Optional.of(mentions.get(mentionAt[token]).entity());
        return mentioned
                .filter(this::isSure)
                .or(() -> bySurname(token))
                .or(() -> mentioned)
                .flatMap(this::speaker);
    }

    /** A person, or something that the knowledge base knows; what is only guessed may be a person's surname. */
    private boolean isSure(EntityId id) {
        Entity entity = entities.get(id);
        return entity != null
                && (entity.type() == EntityType.PERSON || !id.value().startsWith(LOCAL));
    }

    private Optional<EntityId> bySurname(int token) {
        return frame.wording().is(token, Part.CAPITAL)
                ? surnames.getOrDefault(lower(token), Optional.empty())
                : Optional.empty();
    }

    private void know(Entity entity) {
        entities.put(entity.id(), entity);
        if (entity.type() == EntityType.PERSON) {
            String surname = Roles.fold(entity.name().substring(entity.name().lastIndexOf(' ') + 1));
            surnames.merge(surname, Optional.of(entity.id()), (one, other) -> Optional.empty());
        }
    }

    /** Behind the phrase's head: before a preposition, a relative clause, a comma. */
    private int headEnd(Phrase phrase) {
        for (int item = phrase.from() + 1; item < phrase.to(); item++) {
            boolean inName = mentionAt[frame.firstToken(item)] >= 0
                    && mentionAt[frame.firstToken(item)] == mentionAt[frame.firstToken(item - 1)];
            if (!inName
                    && frame.is(item, Part.PREPOSITION | Part.OF | Part.RELATIVE | Part.COMMA | Part.OPEN_BRACKET)) {
                return continuesToName(item, phrase.to());
            }
        }
        return phrase.to();
    }

    /** "US Secretary of State John Kerry": the office holds an "of", and the name still follows. */
    private int continuesToName(int item, int end) {
        boolean office = frame.is(item, Part.OF) && frame.is(item + 1, Part.CAPITAL);
        int last = frame.firstToken(end - 1);
        boolean person = mentionAt[last] >= 0 && mentions.get(mentionAt[last]).type() == EntityType.PERSON;
        return office && person && frame.is(item - 1, Part.CAPITAL) ? end : item;
    }

    /** Whom "the Russian president", "the spokesman" can mean: the one person who is so introduced. */
    Optional<Speaker> introducedAs(Phrase phrase) {
        Set<EntityId> found = introduced(phrase);
        return found.size() == 1 ? speaker(found.iterator().next()) : Optional.empty();
    }

    /** Whether the article introduces anybody whom the phrase can mean. */
    boolean isIntroduced(Phrase phrase) {
        return !introduced(phrase).isEmpty();
    }

    private Set<EntityId> introduced(Phrase phrase) {
        Set<EntityId> found = new HashSet<>();
        Set<String> wanted = capitals(phrase.from(), phrase.to());
        for (String as : Roles.alike(headRole(phrase))) {
            List<Introduction> known = introductions.getOrDefault(as, List.of());
            for (Introduction introduction : known.subList(0, Math.min(known.size(), MOST_INTRODUCTIONS))) {
                if (introduction.words().containsAll(wanted)) {
                    found.add(introduction.person());
                }
            }
        }
        return found;
    }

    /** Whether the phrase ends in a role and no name. */
    boolean isRole(Phrase phrase) {
        return frame.isSmall(headEnd(phrase) - 1) && !headRole(phrase).isEmpty();
    }

    /** "president" of "the Russian president"; of "the president's campaign" none. */
    private String headRole(Phrase phrase) {
        int head = headEnd(phrase) - 1;
        boolean role = head >= phrase.from() && frame.is(head, Part.ROLE | Part.TITLE);
        return role ? lower(frame.firstToken(head)) : "";
    }

    private Set<String> capitals(int from, int end) {
        Set<String> words = new HashSet<>();
        for (int item = from; item < end; item++) {
            if (frame.is(item, Part.CAPITAL) && !frame.is(item, Part.ARTICLE | Part.ROLE | Part.TITLE)) {
                words.add(lower(frame.firstToken(item)));
            }
        }
        return words;
    }

    /** The persons named at these items outside quotations, in their order, each once. */
    List<EntityId> persons(int from, int to) {
        List<EntityId> persons = new ArrayList<>();
        for (int item = Math.max(from, to - LONGEST_MEMORY); item < to; item++) {
            int mention = frame.isQuote(item) ? -1 : mentionAt[frame.firstToken(item)];
            if (mention >= 0 && mentions.get(mention).type() == EntityType.PERSON) {
                EntityId person = mentions.get(mention).entity();
                if (!persons.contains(person)) {
                    persons.add(person);
                }
            }
        }
        return persons;
    }

    Optional<Speaker> speaker(EntityId id) {
        return Optional.ofNullable(entities.get(id)).map(entity -> new Speaker(entity.id(), entity.name()));
    }

    /** Whether "she", else "he", may stand for the person: by what the article calls them, else by given name. */
    boolean mayBe(Speaker person, boolean woman) {
        return women.getOrDefault(person.entity(), Optional.empty())
                .map(known -> known == woman)
                .orElseGet(() -> Gender.allows(person.name(), woman));
    }

    boolean isPerson(Speaker speaker) {
        Entity entity = entities.get(speaker.entity());
        return entity != null && entity.type() == EntityType.PERSON;
    }
}
