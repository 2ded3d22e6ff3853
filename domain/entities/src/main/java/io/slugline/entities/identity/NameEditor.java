package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrects the model's names by what is known and by the rest of the text: names known by hand are found wherever they
 * stand and never split, names joined by {@code and} are two, a title or an article belongs to no name.
 */
final class NameEditor {
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Dr",
            "Dr.",
            "Sir",
            "Lord",
            "Lady",
            "President",
            "Senator",
            "Sen.",
            "Rep.",
            "Gov.",
            "Gen.",
            "Gen",
            "Col.",
            "Lt.",
            "Prof.",
            "Secretary",
            "Minister",
            "Justice",
            "Judge",
            "King",
            "Prince",
            "Princess",
            "Pope",
            "Sheikh",
            "Ambassador",
            "Professor",
            "Prof",
            "Governor",
            "Mayor",
            "General",
            "Colonel",
            "Chairman",
            "PM",
            "CM",
            "MP",
            "CEO");
    private static final Set<String> SAYING =
            Set.of("said", "says", "told", "added", "replied", "argued", "insisted", "noted", "stressed", "tweeted");
    /** No name goes on over these. */
    private static final Set<String> BREAKS = Set.of(
            "``", "\u2026", "...", "''", "\"", "\u201c", "\u201d", "_", ";", ":", "to", "off", "from", "is", "was",
            "said", "who", "that");

    private static final int LONGEST_BREAK = 4;

    private static final Set<String> STATES = Set.of(
            "Calif", "Fla", "Va", "Tenn", "Miss", "Ark", "Mass", "Conn", "Md", "Pa", "Ga", "Ill", "Ariz", "Colo", "Ala",
            "Minn", "Wis", "Wash", "Okla", "Mich", "Ind", "Mo", "Ky", "La", "Nev", "Ore", "Vt");

    private static final Set<String> ABBREVIATED = Set.of(
            "Inc", "Corp", "Co", "Ltd", "Calif", "Fla", "Va", "Tenn", "Miss", "Ark", "Mass", "Conn", "Md", "Pa", "Ga",
            "Ill", "Ariz", "Colo", "Ala", "Minn", "Wis", "Wash", "Okla", "Mich", "Ind", "Mo", "Ky", "La", "Nev", "Ore",
            "Vt", "Jr");

    /** A short acronym like IS is a word as well, so it counts only when the text names the thing in full. */
    private static final int SHORT = 2;

    /** What follows a name behind a hyphen and is no part of it: {@code Hale - led}. */
    private static final Set<String> AFTER_HYPHEN = Set.of(
            "led", "era", "born", "like", "style", "who", "the", "a", "and", "as", "an", "at", "on", "to", "was");

    private static final int LONGEST_SYLLABLE = 5;

    private static final Name NONE = new Name(0, 0, EntityType.OTHER);

    private final KnowledgeBase knowledge;
    private final KnownNames known;
    private final Tokens tokens;
    /** The name that each token belongs to; {@link #NONE} for most. */
    private final Name[] owner;

    NameEditor(KnowledgeBase knowledge, KnownNames known, Tokens tokens, List<Name> names) {
        this.knowledge = knowledge;
        this.known = known;
        this.tokens = tokens;
        owner = new Name[tokens.size()];
        Arrays.fill(owner, NONE);
        names.forEach(this::edit);
    }

    List<Name> names() {
        SecondReading reading = new SecondReading(tokens, owner, this::isPlace);
        reading.settle();
        Set<Known> named = addKnown(reading);
        addShort(named);
        addSpeakers();
        new Vessels(tokens, owner).settle();
        List<Name> names = new ArrayList<>();
        for (int token = 0; token < owner.length; token++) {
            Name name = owner[token];
            if (name.size() > 0 && name.first() == token) {
                names.add(name);
            }
        }
        return names;
    }

    private void own(Name name) {
        for (int token = name.first(); token < name.end(); token++) {
            owner[token] = name;
        }
    }

    private void edit(Name name) {
        for (int token = name.first(); token < name.end(); token++) {
            if (token > name.first() && tokens.is(token, "[")) {
                edit(new Name(name.first(), token, name.type()));
                edit(new Name(token + 1, name.end(), name.type()));
                return;
            }
        }
        trim(name);
    }

    private void trim(Name name) {
        int first = name.first();
        int end = cut(first, name.end());
        while (end - first > 1 && isArticle(first, name)) {
            first++;
        }
        if (isCurrency(first, end) || NameHeads.isCommon(tokens, first, end)) {
            return;
        }
        int poll = NameHeads.pollEnd(tokens, first, end);
        if (poll > 0) {
            own(new Name(first - 1, poll, EntityType.OTHER));
            return;
        }
        if (isAbbreviation(end)) {
            end++;
        }
        if (name.type() == EntityType.PERSON && isHyphenated(end)) {
            end += 2;
        }
        int and = and(first, end);
        if (and > 0) {
            own(new Name(first, and, name.type()));
            own(new Name(and + 1, end, name.type()));
        } else {
            Name edited = new Name(first, end, NameHeads.type(tokens, first, end, name.type()));
            boolean place = isState(first, end) || (NameHeads.isDateline(tokens, first, end) && isPlace(edited));
            own(place ? new Name(first, end, EntityType.PLACE) : edited);
        }
    }

    private boolean isPlace(Name name) {
        return knowledge
                .named(Folding.fold(tokens.text(name.first(), name.end())), EntityType.PLACE)
                .isPresent();
    }

    /** Where a quotation mark, a clause or an open bracket ends the name before its time. */
    private int cut(int first, int end) {
        for (int token = first + 1; token < end; token++) {
            String word = tokens.length(token) <= LONGEST_BREAK ? tokens.text(token) : "";
            boolean open = word.equals("(") && !closes(token, end);
            if (open || BREAKS.contains(word)) {
                return token;
            }
        }
        return end;
    }

    private boolean closes(int bracket, int end) {
        for (int token = bracket + 1; token < end; token++) {
            if (tokens.is(token, ")")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Calif .}, as a text has it whose tokens are divided by blanks. */
    private boolean isState(int first, int end) {
        return end - first == 2 && tokens.is(end - 1, ".") && STATES.contains(tokens.text(first));
    }

    private boolean isArticle(int token, Name name) {
        boolean article = tokens.is(token, "the")
                || (name.type() == EntityType.PLACE && tokens.is(token, "The") && !tokens.is(token + 1, "Hague"));
        return article || (name.type() == EntityType.PERSON && TITLES.contains(tokens.text(token)));
    }

    /** {@code Calif .} in a text whose tokens are divided by blanks. */
    private boolean isAbbreviation(int end) {
        boolean point = end < tokens.size()
                && tokens.is(end, ".")
                && !tokens.isGluedToPrevious(end)
                && tokens.sentenceOf(end) == tokens.sentenceOf(end - 1);
        return point && ABBREVIATED.contains(tokens.text(end - 1));
    }

    /** {@code Chang Hao - han} in a text whose tokens are divided by blanks. */
    private boolean isHyphenated(int end) {
        boolean inside = end + 1 < tokens.size() && tokens.sentenceOf(end + 1) == tokens.sentenceOf(end - 1);
        return inside
                && tokens.is(end, "-")
                && !tokens.isGluedToPrevious(end)
                && !tokens.isGluedToPrevious(end + 1)
                && tokens.length(end + 1) <= LONGEST_SYLLABLE
                && Character.isLowerCase(tokens.first(end + 1))
                && !AFTER_HYPHEN.contains(tokens.text(end + 1));
    }

    /** {@code US $ 5 million} names no country. */
    private boolean isCurrency(int first, int end) {
        return end - first == 1 && end < tokens.size() && tokens.length(first) <= SHORT && tokens.first(end) == '$';
    }

    /** The {@code and} between two names that are each known; 0 when there is none. */
    private int and(int first, int end) {
        for (int token = first + 1; token < end - 1; token++) {
            if (tokens.is(token, "and") && isKnown(first, token) && isKnown(token + 1, end) && !isKnown(first, end)) {
                return token;
            }
        }
        return 0;
    }

    private boolean isKnown(int first, int end) {
        return !knowledge.named(Folding.fold(tokens.text(first, end))).isEmpty();
    }

    /** Finds the names known by hand; tells what the text names. */
    private Set<Known> addKnown(SecondReading reading) {
        Set<Known> named = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            KnownNames.Found found =
                    tokens.isCapitalised(token) || tokens.is(token, "al") ? known.at(tokens, token) : null;
            if (found != null) {
                boolean clear = found.name().size() > 1 || tokens.length(token) > SHORT;
                if (clear) {
                    named.add(found.known());
                    place(found, reading);
                }
                token = found.name().end() - 1;
            }
        }
        return named;
    }

    private void place(KnownNames.Found found, SecondReading reading) {
        Name name = found.name();
        boolean free = true;
        boolean within = true;
        for (int token = name.first(); token < name.end(); token++) {
            Name other = owner[token];
            free &= other.size() == 0;
            within &= other.size() == 0 || (other.first() >= name.first() && other.end() <= name.end());
        }
        Name old = owner[name.first()];
        if (isCurrency(name.first(), name.end())) {
            return;
        }
        boolean same = old.size() == name.size() && within;
        if (same) {
            own(isSettled(found, old, reading) ? name : old);
        } else if (within && name.size() > 1) {
            own(name);
        } else if (free && isNoCommonWord(name.first())) {
            own(name);
        }
    }

    /** Whether a name is what is known by hand, though the model says otherwise. */
    private boolean isSettled(KnownNames.Found found, Name old, SecondReading reading) {
        Name name = found.name();
        boolean group = isGroup(found.known(), name);
        boolean person = old.type() == EntityType.PERSON && name.size() == 1;
        boolean bearer = reading.isSurname(name.first())
                || !knowledge
                        .withSurname(Folding.fold(tokens.text(name.first())))
                        .isEmpty();
        return person ? group && !bearer : group || isCountry(found.known());
    }

    /** Countries are places, also when they play or negotiate: they have Wikidata ids, which no other place has. */
    private static boolean isCountry(Known known) {
        return known.type() == EntityType.PLACE && known.id().value().startsWith("Q");
    }

    /** Organisations that share their name with no place. */
    private boolean isGroup(Known known, Name name) {
        String folded = Folding.fold(tokens.text(name.first(), name.end()));
        return known.type() == EntityType.ORGANISATION
                && knowledge.named(folded, EntityType.PLACE).isEmpty();
    }

    /** A single word is a name where no sentence begins and the words beside it are not all capitalised. */
    private boolean isNoCommonWord(int token) {
        int sentence = tokens.sentenceOf(token);
        boolean opening = token == tokens.sentenceStart(sentence);
        boolean acronym =
                tokens.length(token) >= 3 && Character.isUpperCase(tokens.text().charAt(tokens.from(token) + 1));
        boolean beside = token + 1 < tokens.sentenceEnd(sentence) && Character.isUpperCase(tokens.first(token + 1));
        return acronym || (!opening && !beside && !tokens.isCapitalised(token - 1));
    }

    private void addShort(Set<Known> named) {
        for (int token = 0; token < tokens.size() && !named.isEmpty(); token++) {
            if (owner[token].size() == 0 && tokens.length(token) <= SHORT && tokens.isCapitalised(token)) {
                KnownNames.Found found = known.at(tokens, token);
                if (found != null && named.contains(found.known())) {
                    own(found.name());
                }
            }
        }
    }

    /** {@code Earnest said}: a known surname that speaks is a person. */
    private void addSpeakers() {
        for (int token = 0; token + 1 < tokens.size(); token++) {
            Name name = owner[token];
            boolean alone = name.size() == 0 || (name.size() == 1 && name.type() != EntityType.PERSON);
            if (alone && tokens.isCapitalised(token) && SAYING.contains(tokens.text(token + 1)) && isSurname(token)) {
                own(new Name(token, token + 1, EntityType.PERSON));
            }
        }
    }

    private boolean isSurname(int token) {
        String folded = Folding.fold(tokens.text(token));
        return !knowledge.withSurname(folded).isEmpty()
                && knowledge.named(folded).stream().noneMatch(Known::isChosen);
    }
}
