package io.slugline.stories;

import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an article names, to tell it from a story that is told in the same words elsewhere: two earthquakes, two shootings.
 *
 * <p>Names are compared by their words, and with all that the story's members say, not with what was tagged there: a
 * name that is tagged in one report and missed in the next still counts as known.
 */
final class Scene {
    /** An article plays where it names a place among so many of its heaviest terms. */
    private static final int TELLING = 15;
    /** A single name may be misspelt, or tagged by mistake. */
    private static final int FEWEST_NAMES = 2;

    private final int[] names;
    private final boolean hasPlace;

    private Scene(int[] names, boolean hasPlace) {
        this.names = names;
        this.hasPlace = hasPlace;
    }

    static Scene of(Arrival arrival) {
        List<Entity> entities = arrival.tagged().tags().entities();
        int[] places = words(entities.stream()
                .filter(entity -> entity.type() == EntityType.PLACE)
                .toList());
        TermVector vector = arrival.vector();
        boolean hasPlace = Arrays.stream(vector.heaviest(TELLING))
                .anyMatch(place -> Arrays.binarySearch(places, vector.terms()[place]) >= 0);
        return new Scene(words(entities), hasPlace);
    }

    /** Whether it says where it plays and the story's members know none of its names. */
    boolean isElsewhereThan(LivingStory story) {
        return hasPlace && names.length >= FEWEST_NAMES && Arrays.stream(names).noneMatch(name -> isIn(name, story));
    }

    private static boolean isIn(int name, LivingStory story) {
        return story.members.stream()
                .anyMatch(member -> member.vector.weightOf(name) > 0 || isIn(name, Words.of(member.file.headline())));
    }

    private static boolean isIn(int name, Words headline) {
        for (int word = 0; word < headline.size(); word++) {
            if (headline.hash(word) == name) {
                return true;
            }
        }
        return false;
    }

    /** Hashes of the capitalised words of their names, ascending, each once: every airport is an airport. */
    private static int[] words(List<Entity> entities) {
        return entities.stream()
                .map(entity -> Words.of(entity.name()))
                .flatMapToInt(Scene::hashes)
                .sorted()
                .distinct()
                .toArray();
    }

    private static IntStream hashes(Words words) {
        return IntStream.range(0, words.size())
                .filter(word -> words.length(word) > 1 && words.isCapitalised(word))
                .map(words::hash);
    }
}
