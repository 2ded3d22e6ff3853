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
    /** A part is cut between words to this length; only a longer single word exceeds it. */
    private static final int LONGEST_PART = 16;
    /** What is longer is no word. */
    private static final int LONGEST_WORD = 40;

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

    /** The name's first words without what is between them, as many whole words as there is room for. */
    private static String clean(String name) {
        String label = "";
        for (String word : name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'\u2019.]+", -1)) {
            String more = label + letters(word);
            boolean fits = more.codePointCount(0, more.length()) <= LONGEST_PART;
            if (!fits && !label.isEmpty()) {
                return label;
            }
            label = more;
        }
        return label;
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST_WORD).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : parts.get(0) + "-" + String.join("/", parts.subList(1, parts.size()));
    }
}
