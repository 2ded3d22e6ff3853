package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.mentions.WordHash;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads an article's names again with all of them known: a word that is a person's surname elsewhere in the article is a
 * person here, a name that is mostly of one type is so everywhere, and one that was missed is found. One sense for each
 * article (Gale, Church and Yarowsky 1992); a known place keeps its type, for teams bear the names of cities.
 */
final class SecondReading {
    /** A name needs this many places of one type, and this many times those of any other, to be taken for settled. */
    private static final int CLEAR = 2;

    private static final int LONGEST = 4;
    private static final int SHORTEST_WORD = 3;
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.OTHER);

    private final Tokens tokens;
    private final Name[] owner;
    private final Predicate<Name> isKnownPlace;
    private final Map<Long, int[]> uses = new HashMap<>();
    private final Set<Long> surnames = new HashSet<>();
    private final Set<Long> beginnings = new HashSet<>();

    /**
     * Reads what is named.
     *
     * @param owner the name that each token belongs to, one of size 0 where none; changed by {@link #settle}
     */
    SecondReading(Tokens tokens, Name[] owner, Predicate<Name> isKnownPlace) {
        this.tokens = tokens;
        this.owner = owner;
        this.isKnownPlace = isKnownPlace;
        for (int token = 0; token < owner.length; token++) {
            if (owner[token].size() > 0 && owner[token].first() == token) {
                count(owner[token]);
            }
        }
    }

    private void count(Name name) {
        uses.computeIfAbsent(phrase(name.first(), name.end()), unseen -> new int[TYPES.size()])[
                TYPES.indexOf(name.type())]++;
        beginnings.add(word(name.first()));
        if (name.type() == EntityType.PERSON && name.size() > 1) {
            surnames.add(word(name.end() - 1));
        }
    }

    /** Changes types and adds names, in place. */
    void settle() {
        for (int token = 0; token < owner.length; token++) {
            Name name = owner[token];
            if (name.size() == 0) {
                token = Math.max(token, missed(token) - 1);
            } else if (name.first() == token) {
                retype(name);
            }
        }
    }

    /** Whether somebody whom the article names in full bears this word as surname. */
    boolean isSurname(int token) {
        return surnames.contains(word(token));
    }

    private void retype(Name name) {
        EntityType type = settled(name);
        if (type != name.type()) {
            own(new Name(name.first(), name.end(), type));
        }
    }

    private EntityType settled(Name name) {
        boolean open = name.type() != EntityType.OTHER && !isKnownPlace.test(name);
        if (!open) {
            return name.type();
        }
        if (name.size() == 1 && isSurname(name.first())) {
            return EntityType.PERSON;
        }
        int mostly = mostly(phrase(name.first(), name.end()));
        return mostly >= 0 ? TYPES.get(mostly) : name.type();
    }

    /** The type that a name clearly has in this article; -1 when none. */
    private int mostly(long phrase) {
        int[] use = uses.getOrDefault(phrase, new int[TYPES.size()]);
        int best = 0;
        int all = 0;
        for (int type = 0; type < use.length; type++) {
            all += use[type];
            best = use[type] > use[best] ? type : best;
        }
        return use[best] >= CLEAR && use[best] >= CLEAR * (all - use[best]) ? best : -1;
    }

    /** Behind the name that was missed here; 0 when none was. */
    private int missed(int first) {
        int sentence = tokens.sentenceOf(first);
        boolean may = tokens.isCapitalised(first)
                && first > tokens.sentenceStart(sentence)
                && beginnings.contains(word(first))
                && !isNamePart(first - 1);
        int limit = may ? Math.min(first + LONGEST, tokens.sentenceEnd(sentence)) : first;
        for (int end = limit; end > first; end--) {
            int mostly = isFree(first, end) ? mostly(phrase(first, end)) : -1;
            if (mostly >= 0 && mostly < TYPES.indexOf(EntityType.OTHER)) {
                own(new Name(first, end, TYPES.get(mostly)));
                return end;
            }
        }
        return 0;
    }

    private boolean isFree(int first, int end) {
        for (int token = first; token < end; token++) {
            if (owner[token].size() > 0) {
                return false;
            }
        }
        boolean goesOn = end < owner.length && isNamePart(end);
        return !goesOn && (end - first > 1 || tokens.length(first) >= SHORTEST_WORD);
    }

    private boolean isNamePart(int token) {
        return tokens.isCapitalised(token) || owner[token].size() > 0;
    }

    private void own(Name name) {
        for (int token = name.first(); token < name.end(); token++) {
            owner[token] = name;
        }
    }

    private long phrase(int first, int end) {
        long phrase = WordHash.NONE;
        for (int token = first; token < end; token++) {
            phrase = WordHash.phrase(phrase, word(token));
        }
        return phrase;
    }

    private long word(int token) {
        return WordHash.of(tokens.text(), tokens.from(token), tokens.to(token));
    }
}
