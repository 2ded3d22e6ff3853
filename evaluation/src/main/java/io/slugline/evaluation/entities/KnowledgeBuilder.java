package io.slugline.evaluation.entities;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code knowledge.tsv.gz} from the hand-made overlay, the list of countries, the cities and the political actors.
 * The overlay comes first: a name that it has given is not given again by a weaker source.
 *
 * <p>usage: {@code KnowledgeBuilder RESOURCES OVERLAY OUT.tsv.gz}
 */
public final class KnowledgeBuilder {
    private static final long OVERLAY = 50_000_000;
    private static final long COUNTRY = 100_000_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final List<KnownThing> things = new ArrayList<>();
    /** Folded names that are taken by a stronger source. */
    private final Set<String> taken = new HashSet<>();

    private final Map<String, String> countryIds = new HashMap<>();

    private KnowledgeBuilder() {}

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        Path overlay = Path.of(arguments[1]);
        KnowledgeBuilder builder = new KnowledgeBuilder();
        builder.countries(resources.resolve("country-codes.csv.gz"), overlay.resolve("countries.tsv"));
        ResourceLines.forEach(overlay.resolve("people.tsv"), builder::person);
        ResourceLines.forEach(overlay.resolve("organisations.tsv"), line -> builder.thing(line, "organisation"));
        ResourceLines.forEach(overlay.resolve("places.tsv"), line -> builder.thing(line, "place"));
        Cities cities = new Cities(builder.taken);
        ResourceLines.forEach(resources.resolve("geonames-cities.tsv.gz"), cities::city);
        builder.things.addAll(cities.things());
        builder.things.forEach(builder::take);
        builder.things.addAll(Actors.of(resources.resolve("phoenix-actors.json.gz"), builder.taken));
        builder.write(Path.of(arguments[2]));
    }

    private void write(Path file) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (KnownThing thing : things) {
                out.write(thing.line());
                out.write('\n');
            }
        }
        System.err.println(things.size() + " things, " + Files.size(file) + " bytes");
    }

    private void take(KnownThing thing) {
        taken.add(fold(thing.name()));
        thing.aliases().forEach(alias -> taken.add(fold(alias)));
    }

    private void add(KnownThing thing) {
        things.add(thing);
        take(thing);
    }

    private void countries(Path list, Path overlay) throws IOException {
        Map<String, String[]> further = new TreeMap<>();
        ResourceLines.forEach(overlay, line -> {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#")) {
                further.put(columns[0], columns);
            }
        });
        for (CountryList.Country country : CountryList.read(list)) {
            countryIds.put(country.code(), country.id());
            String[] columns = further.getOrDefault(country.code(), new String[0]);
            String name = column(columns, 1).isEmpty() ? country.name() : column(columns, 1);
            List<String> aliases = new ArrayList<>(split(column(columns, 2)));
            aliases.addAll(country.aliases());
            add(KnownThing.of(country.id(), "place", name, aliases, COUNTRY));
            nationality(country.id(), column(columns, 3));
        }
        further.forEach((code, columns) -> {
            if (code.contains("/")) {
                nationality(code, column(columns, 3));
            }
        });
    }

    private void nationality(String id, String words) {
        List<String> names = split(words);
        if (!names.isEmpty()) {
            add(KnownThing.of(id, "nationality", names.get(0), names, COUNTRY));
        }
    }

    private void person(String line) {
        if (line.startsWith("#") || line.isEmpty()) {
            return;
        }
        String[] columns = line.split("\t", -1);
        String id = columns[0].isEmpty() ? "person/" + slug(columns[1]) : columns[0];
        List<String> roles = new ArrayList<>();
        for (String role : split(column(columns, 3))) {
            String[] parts = role.split(":", -1);
            parts[1] = countryIds.getOrDefault(parts[1], parts[1]);
            roles.add(String.join(":", parts));
        }
        KnownThing thing = KnownThing.of(id, "person", columns[1], split(column(columns, 2)), OVERLAY);
        add(new KnownThing(id, "person", columns[1], thing.aliases(), roles, OVERLAY));
    }

    private void thing(String line, String type) {
        if (line.startsWith("#") || line.isEmpty()) {
            return;
        }
        String[] columns = line.split("\t", -1);
        String local = column(columns, 3).isEmpty() ? slug(columns[1]) : column(columns, 3);
        String id = columns[0].isEmpty() ? type + "/" + local : columns[0];
        String name = columns[1].replaceAll(" \\(.*\\)$", "");
        add(KnownThing.of(id, type, name, split(column(columns, 2)), OVERLAY));
    }

    private static String column(String[] columns, int at) {
        return at < columns.length ? columns[at].strip() : "";
    }

    private static List<String> split(String bars) {
        return bars.isEmpty() ? List.of() : List.of(bars.split("\\|", -1));
    }

    static String slug(String name) {
        return NO_WORD.matcher(fold(name)).replaceAll("-").replaceAll("^-|-$", "");
    }

    static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
