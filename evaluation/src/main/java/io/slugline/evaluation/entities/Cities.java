package io.slugline.evaluation.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cities of GeoNames, the further names of the large ones, ids from name and country. */
final class Cities {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’. -]{3,}");
    /** Smaller cities are known by their own name alone: further names of theirs are mostly other words. */
    private static final long KNOWN_BY_MANY_NAMES = 400_000;

    private final Set<String> taken;
    private final List<KnownThing> things = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    Cities(Set<String> taken) {
        this.taken = taken;
    }

    void city(String line) {
        String[] columns = line.split("\t", -1);
        long inhabitants = Long.parseLong(columns[14]);
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(columns[1]);
        if (inhabitants >= KNOWN_BY_MANY_NAMES) {
            for (String alias : columns[3].split(",", -1)) {
                if (NAME.matcher(alias).matches() && !taken.contains(KnowledgeBuilder.fold(alias))) {
                    aliases.add(alias);
                }
            }
        }
        String slug = "place/" + KnowledgeBuilder.slug(columns[2]) + "-" + columns[8].toLowerCase(Locale.ROOT);
        int namesakes = ids.merge(slug, 1, Integer::sum);
        // namesakes in one country are told apart by GeoNames' own number
        String id = namesakes == 1 ? slug : slug + "-" + columns[0];
        things.add(KnownThing.of(
                id,
                "place",
                columns[2].replace(" City", "").isEmpty() ? columns[1] : columns[2],
                aliases,
                inhabitants));
    }

    List<KnownThing> things() {
        return things;
    }
}
