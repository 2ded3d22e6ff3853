package io.slugline.entities;

import io.slugline.model.Checks;
import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Entities that users added or corrected. Of the entries for one entity the newest whose {@code from} is not after the
 * article's desk time applies.
 */
public record Overrides(List<Entry> entries) {
    public static final Overrides NONE = new Overrides(List.of());

    public Overrides {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::from).thenComparing(Entry::entity))
                .toList();
    }

    /**
     * One entity as users want it.
     *
     * @param from desk time from which on it applies
     * @param aliases all names beside {@code name}; a name given here means this entity and no other
     * @param retired whether the entity is unknown from then on
     */
    public record Entry(
            EntityId entity, Instant from, String name, EntityType type, List<String> aliases, boolean retired) {
        public Entry {
            Checks.require(retired || !name.isEmpty(), "override of " + entity + " without a name");
            aliases = List.copyOf(aliases);
        }
    }

    /** The entries that apply to an article of this desk time, by entity. */
    public List<Entry> at(Instant deskTime) {
        SortedMap<EntityId, Entry> newest = new TreeMap<>();
        for (Entry entry : entries) {
            if (!entry.from().isAfter(deskTime)) {
                newest.put(entry.entity(), entry);
            }
        }
        return List.copyOf(newest.values());
    }

    /** These entries and one more. */
    public Overrides with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.removeIf(old -> old.entity().equals(entry.entity()) && old.from().equals(entry.from()));
        more.add(entry);
        return new Overrides(more);
    }
}
