package io.slugline.evaluation.entities;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of the knowledge base in the making.
 *
 * @param roles as the overlay writes them
 * @param weight how likely its name means it and nothing else of that name: inhabitants of a city, else by source
 */
record KnownThing(String id, String type, String name, Set<String> aliases, List<String> roles, long weight) {
    static KnownThing of(String id, String type, String name, Collection<String> aliases, long weight) {
        return new KnownThing(id, type, name, new LinkedHashSet<>(aliases), List.of(), weight);
    }

    String line() {
        aliases.remove(name);
        aliases.remove("");
        return String.join(
                "\t", id, type, name, String.join("|", aliases), String.join("|", roles), Long.toString(weight));
    }
}
