package io.slugline.evaluation.entities;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Political actors of the Phoenix dictionaries that have further names. They fold cities and ministers into their
 * country, so an alias counts only when its form bears it out: an acronym of the name, or a name that shares its last or
 * a rare word.
 */
final class Actors {
    private static final long WEIGHT = 1000;
    private static final Pattern TITLE = Pattern.compile(
            "^(president|prime minister|king|queen|general|minister|mr|premier|chairman|secretary|pm|gen|sheikh|dr) .*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PERSON = Pattern.compile("(?i)[\\p{L}'-]+( [\\p{L}'.-]+){1,3}");

    private Actors() {}

    static List<KnownThing> of(Path file, Set<String> taken) throws IOException {
        List<KnownThing> things = new ArrayList<>();
        String json = new String(LineFiles.read(file), StandardCharsets.UTF_8);
        for (JsonNode actor : Json.readTree(json.getBytes(StandardCharsets.UTF_8))) {
            String name = actor.path("name").asText().replace('_', ' ').strip();
            String type = type(actor);
            Set<String> aliases = aliases(name, actor, taken);
            if (!type.isEmpty() && !aliases.isEmpty() && !taken.contains(KnowledgeBuilder.fold(name))) {
                String id = type + "/" + KnowledgeBuilder.slug(name);
                things.add(KnownThing.of(id, type, capitalised(name), aliases, WEIGHT));
                taken.add(KnowledgeBuilder.fold(name));
            }
        }
        return things;
    }

    /** Dated roles belong to people; groups that fight, oppose or report have a code that says so. */
    private static String type(JsonNode actor) {
        boolean dated = false;
        boolean group = false;
        for (JsonNode role : actor.path("roles")) {
            dated |= !role.path(1).asText().isEmpty();
            String code = role.path(0).asText();
            group |= code.matches(".*(REB|OPP|MED|NGO|IGO|BUS|MNC|PTY|INS|SEP|RAD|UAF|MIL|COP|SPY|NGM|IMG).*");
        }
        boolean person = dated && PERSON.matcher(actor.path("name").asText()).matches();
        return person ? "person" : group && !dated ? "organisation" : "";
    }

    private static Set<String> aliases(String name, JsonNode actor, Set<String> taken) {
        Set<String> aliases = new LinkedHashSet<>();
        for (JsonNode node : actor.path("alias")) {
            String alias = node.asText().replace('_', ' ').strip();
            String folded = KnowledgeBuilder.fold(alias);
            boolean titled = TITLE.matcher(folded).matches();
            if (!titled && !taken.contains(folded) && bearsOut(KnowledgeBuilder.fold(name), folded)) {
                aliases.add(capitalised(alias));
                taken.add(folded);
            }
        }
        return aliases;
    }

    private static boolean bearsOut(String name, String alias) {
        String[] words = BLANKS.split(name, -1);
        String[] others = BLANKS.split(alias, -1);
        if (others.length == 1) {
            return isAcronym(words, alias);
        }
        return words[words.length - 1].equals(others[others.length - 1]) || words[0].equals(others[0]);
    }

    private static boolean isAcronym(String[] words, String alias) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!Set.of("of", "the", "for", "and", "in").contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return alias.length() >= 3 && initials.toString().equals(alias);
    }

    private static String capitalised(String name) {
        if (name.length() <= 4 || !name.contains(" ")) {
            return name;
        }
        StringBuilder text = new StringBuilder();
        for (String word : BLANKS.split(name.toLowerCase(Locale.ROOT), -1)) {
            boolean small = Set.of("of", "the", "and", "for", "in", "al", "bin", "de", "la")
                    .contains(word);
            text.append(text.length() == 0 ? "" : " ")
                    .append(
                            small && text.length() > 0
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(small && text.length() > 0 ? "" : word.substring(1));
        }
        return text.toString();
    }
}
