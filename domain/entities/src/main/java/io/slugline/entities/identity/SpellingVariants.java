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
    private static final List<String[]> RULES = List.of(
            new String[] {"kh", "h"},
            new String[] {"gh", "g"},
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"q", "k"},
            new String[] {"dj", "j"},
            new String[] {"dzh", "j"},
            new String[] {"tch", "ch"},
            new String[] {"tsch", "ch"},
            new String[] {"ou", "u"},
            new String[] {"oo", "u"},
            new String[] {"ee", "i"},
            new String[] {"ei", "i"},
            new String[] {"ey", "i"},
            new String[] {"iy", "i"},
            new String[] {"ii", "i"},
            new String[] {"ij", "i"},
            new String[] {"yi", "i"},
            new String[] {"y", "i"},
            new String[] {"ie", "e"},
            new String[] {"ia", "a"},
            new String[] {"iu", "u"},
            new String[] {"ks", "x"},
            new String[] {"w", "v"});

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
        String folded = Folding.fold(name);
        boolean merges = folded.indexOf(' ') > 0 && folded.length() >= SHORTEST_NAME && type != EntityType.PLACE;
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
        for (String[] rule : RULES) {
            simple = simple.contains(rule[0]) ? simple.replace(rule[0], rule[1]) : simple;
        }
        return simple;
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
