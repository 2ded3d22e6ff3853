package io.slugline.stories;

import io.slugline.model.tag.Entity;
import java.util.List;

/**
 * Where an article went, and what of it must be told apart when it is withdrawn.
 *
 * @param story it joined; a merged story's id leads on to its survivor
 * @param sequence under which it joined
 * @param credited whether it credits others for what it tells
 * @param origin under which name it counts as an independent origin; empty when it does not
 * @param outlet that published it, whether it counts or not
 * @param source under which its story lists that outlet
 * @param named how often it named each entity, as its story counted them
 */
public record ArticleFile(
        String story, long sequence, boolean credited, String origin, String outlet, String source, List<Named> named) {
    public ArticleFile {
        named = List.copyOf(named);
    }

    /** An entity that an article named, and how often. */
    public record Named(String entity, int count) {
        static List<Named> of(List<Entity> entities) {
            return entities.stream()
                    .map(entity -> new Named(entity.id().value(), entity.count()))
                    .toList();
        }
    }

    /** The same article, which counts as no origin any more. */
    ArticleFile withoutOrigin() {
        return new ArticleFile(story, sequence, credited, "", outlet, source, named);
    }

    /** The same article in another story. */
    ArticleFile in(String other) {
        return new ArticleFile(other, sequence, credited, origin, outlet, source, named);
    }
}
