package io.slugline.entities.identity;

import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which local entities are one under different spellings: {@code Sergei} and {@code Sergey Ivanov}. The first
 * spelling that came keeps its id.
 *
 * <p>Two names are one when they are of one type and their keys are equal: a key leaves out what transliteration is free
 * in, the way phonetic codes do (Philips 1990). Only names of two words and more are merged.
 */
public final class SpellingVariants {
    private static final List<Rule> RULES = List.of(
            new Rule("kh", "h"),
            new Rule("gh", "g"),
            new Rule("ph", "f"),
            new Rule("ck", "k"),
            new Rule("q", "k"),
            new Rule("dj", "j"),
            new Rule("dzh", "j"),
            new Rule("tch", "ch"),
            new Rule("tsch", "ch"),
            new Rule("ou", "u"),
            new Rule("oo", "u"),
            new Rule("ee", "i"),
            new Rule("ei", "i"),
            new Rule("ey", "i"),
            new Rule("iy", "i"),
            new Rule("ii", "i"),
            new Rule("ij", "i"),
            new Rule("yi", "i"),
            new Rule("y", "i"),
            new Rule("ie", "e"),
            new Rule("ia", "a"),
            new Rule("iu", "u"),
            new Rule("ks", "x"),
            new Rule("w", "v"));

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "ad", "bin", "ibn", "ben");
    private static final int SHORTEST_NAME = 7;

    private final Map<String, EntityId> survivors = new HashMap<>();

    /** The id that stands for this entity from now on: its own, or that of an earlier spelling. */
    public EntityId survivor(Entity entity) {
        String key = LocalIds.isLocal(entity.id()) ? key(entity.type(), entity.name()) : "";
        if (key.isEmpty()) {
            return entity.id();
        }
        EntityId first = survivors.putIfAbsent(key, entity.id());
        return first == null ? entity.id() : first;
    }

    /** The same for the spellings of one local entity; empty for one with an id of its own. */
    public static String key(Entity entity) {
        return LocalIds.isLocal(entity.id()) ? key(entity.type(), entity.name()) : "";
    }

    /** The same for the spellings of one name; empty for a name that is never merged. */
    public static String key(EntityType type, String name) {
        String folded = type == EntityType.PLACE ? "" : Folding.fold(name);
        boolean merges = folded.indexOf(' ') > 0 && folded.length() >= SHORTEST_NAME;
        return merges ? type.name() + " " + key(folded) : "";
    }

    static String key(String folded) {
        StringBuilder key = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            if (!ARTICLES.contains(word)) {
                key.append(undoubled(simplified(word))).append(' ');
            }
        }
        return key.toString();
    }

    private static String simplified(String word) {
        String simple = word;
        long letters = lettersOf(word);
        for (Rule rule : RULES) {
            if ((letters & rule.letters) == rule.letters && simple.contains(rule.found)) {
                simple = simple.replace(rule.found, rule.put);
                letters = lettersOf(simple);
            }
        }
        return simple;
    }

    /** One bit for each letter that a word has, to spare most words most rules; letters beyond a to z share bits. */
    private static long lettersOf(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }

    /** Letters that transliteration writes in several ways, and the one way that a key has for them. */
    private static final class Rule {
        private final String found;
        private final String put;
        private final long letters;

        Rule(String found, String put) {
            this.found = found;
            this.put = put;
            letters = lettersOf(found);
        }
    }

    private static String undoubled(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                once.append(word.charAt(at));
            }
        }
        return once.toString();
    }
}
