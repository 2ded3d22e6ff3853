package io.slugline.entities.identity;

import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * People, organisations and places by their names, with the offices that people held.
 *
 * <p>A line is id, type, name, aliases by bars, roles by bars, weight. The type {@code nationality} gives the words for a
 * country's people; its id is the country's.
 */
public final class KnowledgeBase {
    private static final int BUFFER = 1 << 16;

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> bySurname = new HashMap<>();
    private final Map<EntityId, Known> byId = new HashMap<>();
    private final List<Alias> chosen = new ArrayList<>();
    private KnownNames names = new KnownNames(List.of());
    private final Map<String, List<Known>> byOffice = new HashMap<>();

    /** The knowledge that ships with this module. */
    public static KnowledgeBase shipped() {
        InputStream file = Objects.requireNonNull(KnowledgeBase.class.getResourceAsStream("knowledge.tsv.gz"));
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file, BUFFER), StandardCharsets.UTF_8), BUFFER)) {
            KnowledgeBase base = new KnowledgeBase();
            lines.lines().forEach(base::add);
            base.sort();
            base.names = new KnownNames(base.chosen);
            return base;
        } catch (IOException ourOwnFileIsBroken) {
            throw new UncheckedIOException(ourOwnFileIsBroken);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        EntityType type = EntityType.valueOf(columns[1].toUpperCase(Locale.ROOT));
        List<Role> roles = new ArrayList<>();
        if (!columns[4].isEmpty()) {
            for (String role : columns[4].split("\\|", -1)) {
                roles.add(Role.read(role));
            }
        }
        Known known = new Known(new EntityId(columns[0]), type, columns[2], Long.parseLong(columns[5]), roles);
        index(known, columns[3].isEmpty() ? new String[0] : columns[3].split("\\|", -1));
    }

    private void index(Known known, String[] aliases) {
        byId.putIfAbsent(known.id(), known);
        if (known.isChosen() && known.type() != EntityType.NATIONALITY) {
            chosen.add(new Alias(known.name(), known));
            for (String alias : aliases) {
                chosen.add(new Alias(alias, known));
            }
        }
        String name = Folding.fold(known.name());
        put(byName, name, known);
        for (String alias : aliases) {
            put(byName, Folding.fold(alias), known);
        }
        if (known.type() == EntityType.PERSON && known.isChosen()) {
            put(bySurname, Folding.last(name), known);
            known.roles().forEach(role -> put(byOffice, role.title() + "@" + role.scope(), known));
        }
    }

    private static void put(Map<String, List<Known>> map, String key, Known known) {
        List<Known> all = map.computeIfAbsent(key, unseen -> new ArrayList<>(1));
        if (!all.contains(known)) {
            all.add(known);
        }
    }

    /** A name as written, and what it means. */
    record Alias(String text, Known known) {}

    private void sort() {
        Comparator<Known> likeliest =
                Comparator.comparing(Known::weight).reversed().thenComparing(Known::id);
        for (List<Known> all : byName.values()) {
            all.sort(likeliest);
        }
    }

    /** All that bear this folded name, the likeliest first. */
    List<Known> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    Optional<Known> named(String folded, EntityType type) {
        for (Known known : named(folded)) {
            if (known.type() == type) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The hand-made names, ready to be looked for in texts. */
    KnownNames names() {
        return names;
    }

    List<Known> withSurname(String folded) {
        return bySurname.getOrDefault(folded, List.of());
    }

    public Optional<Known> get(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The country whose people these are: {@code Russian} is Russia. */
    public Optional<Known> homeOf(String nationality) {
        return named(Folding.fold(nationality), EntityType.NATIONALITY).flatMap(known -> get(known.id()));
    }

    /**
     * Who held an office on a day: {@code foreign minister} of Q159 on 2016-07-15 is Sergei Lavrov.
     *
     * @param day ISO date, or as much of it as is known; empty means now
     * @return empty when nobody is known, or more than one
     */
    public Optional<Known> holder(String title, EntityId scope, String day) {
        List<Known> holders = new ArrayList<>();
        for (Known known : byOffice.getOrDefault(title + "@" + scope.value(), List.of())) {
            boolean held = known.roles().stream()
                    .anyMatch(role ->
                            role.title().equals(title) && role.scope().equals(scope.value()) && role.isHeld(day));
            if (held) {
                holders.add(known);
            }
        }
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
