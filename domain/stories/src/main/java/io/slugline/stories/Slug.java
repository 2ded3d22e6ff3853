package io.slugline.stories;

import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The short label of a story in wire style: what it is about, a hyphen, who is in it, as {@code SYRIA-KERRY/PUTIN}.
 *
 * <p>Wires put the place or the topic first and keep a slug for the story's life; ours is made once and stays.
 */
final class Slug {
    private static final int LONGEST_PART = 16;
    private static final int MOST_PARTS = 3;
    private static final Set<EntityType> FIRST = Set.of(EntityType.PLACE, EntityType.EVENT);
    private static final Set<EntityType> WHO = Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PRODUCT);

    private Slug() {}

    /**
     * The label.
     *
     * @param entities of the opening article, by salience
     * @param words telling words of it, heaviest first, for an article without tags
     */
    static String of(List<Entity> entities, List<String> words) {
        List<String> parts = new ArrayList<>();
        entities.stream()
                .filter(entity -> FIRST.contains(entity.type()))
                .limit(1)
                .forEach(e -> add(parts, part(e)));
        entities.stream()
                .filter(entity -> WHO.contains(entity.type()))
                .limit(MOST_PARTS - parts.size())
                .forEach(entity -> add(parts, part(entity)));
        for (String word : words) {
            if (parts.size() < 2) {
                add(parts, clean(word));
            }
        }
        return parts.isEmpty() ? "STORY" : joined(parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.add(part);
        }
    }

    /** A person goes by the last name, all else by the whole one. */
    private static String part(Entity entity) {
        String name = entity.name();
        return clean(entity.type() == EntityType.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name);
    }

    private static String clean(String name) {
        StringBuilder letters = new StringBuilder();
        name.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.codePointCount(0, letters.length()) <= LONGEST_PART
                ? letters.toString()
                : letters.substring(0, letters.offsetByCodePoints(0, LONGEST_PART));
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : parts.get(0) + "-" + String.join("/", parts.subList(1, parts.size()));
    }
}
