package io.slugline.entities.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which roles news takes for one another when it speaks of a person again. */
final class Roles {
    private static final List<String> SPOKESPEOPLE = List.of("spokesman", "spokeswoman", "spokesperson");
    private static final Map<String, List<String>> ALIKE = Map.ofEntries(
            Map.entry("leader", List.of("leader", "president", "premier", "chancellor", "chairman", "king")),
            Map.entry("diplomat", List.of("diplomat", "secretary", "minister", "ambassador", "envoy")),
            Map.entry("lawmaker", List.of("lawmaker", "senator", "congressman", "congresswoman", "sen.", "rep.", "mp")),
            Map.entry("senator", List.of("senator", "sen.")),
            Map.entry("governor", List.of("governor", "gov.")),
            Map.entry("general", List.of("general", "gen.")),
            Map.entry("congressman", List.of("congressman", "representative", "rep.")),
            Map.entry("congresswoman", List.of("congresswoman", "representative", "rep.")),
            Map.entry("candidate", List.of("candidate", "nominee")),
            Map.entry("nominee", List.of("nominee", "candidate")),
            Map.entry("premier", List.of("premier", "minister")),
            Map.entry("spokesman", SPOKESPEOPLE),
            Map.entry("spokeswoman", SPOKESPEOPLE),
            Map.entry("spokesperson", SPOKESPEOPLE));

    private Roles() {}

    static List<String> alike(String role) {
        return role.isEmpty() ? List.of() : ALIKE.getOrDefault(role, List.of(role));
    }

    /** Small letters; "U.S." is "us". */
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean initials = small.length() > 3 && small.charAt(1) == '.' && small.charAt(3) == '.';
        return initials ? small.replace(".", "") : small;
    }
}
