package io.slugline.evaluation.entities;

import io.slugline.entities.mentions.LabelledText;
import io.slugline.entities.mentions.Name;
import io.slugline.entities.mentions.NameFinder;
import io.slugline.model.tag.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Exact spans and types of persons, organisations and places, as the scorer of the shared sets counts them. */
final class NameScore {
    private final NameFinder finder;
    private int right;
    private int found;
    private int given;

    NameScore(NameFinder finder) {
        this.finder = finder;
    }

    void add(LabelledText text) {
        Set<Name> names = scored(finder.names(text.tokens()));
        Set<Name> gold = scored(text.names());
        found += names.size();
        given += gold.size();
        names.retainAll(gold);
        right += names.size();
    }

    private static Set<Name> scored(List<Name> names) {
        Set<Name> scored = new HashSet<>(names);
        scored.removeIf(name -> name.type() == EntityType.OTHER);
        return scored;
    }

    /** F1 in percent. */
    double percent() {
        return found + given == 0 ? 0 : 200.0 * right / (found + given);
    }
}
