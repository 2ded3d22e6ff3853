package io.slugline.endtoend.faults;

import io.slugline.wire.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds what must be told against what was told. Whichever comes first waits for the other; a pair that agrees leaves
 * only its place behind, so that the same place cannot be told twice. Of a story's state only the last counts.
 */
final class Comparison {
    private static final int MOST_SHOWN = 400;
    private static final int MOST_NAMED = 3;

    private final Map<String, Told> expected = new TreeMap<>();
    private final Map<String, Told> found = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<String, Integer> timesExpected = new HashMap<>();
    private final Map<String, Integer> timesFound = new HashMap<>();
    private final Map<String, String> expectedStates = new TreeMap<>();
    private final Map<String, String> foundStates = new TreeMap<>();

    void expect(Told told) {
        if (told.topic().equals(Topics.STORY_STATE.name())) {
            put(expectedStates, told);
        } else {
            match(expected, key(told, timesExpected), told);
        }
    }

    void find(Told told) {
        if (told.topic().equals(Topics.STORY_STATE.name())) {
            put(foundStates, told);
        } else {
            match(found, key(told, timesFound), told);
        }
    }

    /** What was expected and has not come, and what has come unexpected; a few of each topic. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        expected.values().forEach(told -> name(missing, "missing ", told));
        found.values().forEach(told -> name(missing, "unexpected ", told));
        return missing;
    }

    void compareStates() {
        for (Map.Entry<String, String> state : expectedStates.entrySet()) {
            same("story.state of " + state.getKey(), state.getValue(), foundStates.getOrDefault(state.getKey(), ""));
        }
        if (!expectedStates.keySet().equals(foundStates.keySet())) {
            throw new AssertionError("stories told: " + foundStates.keySet() + ", decided: " + expectedStates.keySet());
        }
    }

    private static void put(Map<String, String> states, Told told) {
        if (told.line().equals(Verifier.FORGOTTEN)) {
            states.remove(told.place());
        } else {
            states.put(told.place(), told.line());
        }
    }

    /** A dead letter or a page put aside may rightly come again with the same content: those are counted. */
    private static String key(Told told, Map<String, Integer> times) {
        String key = told.topic() + " " + told.place();
        boolean mayRepeat = told.place().equals(told.line());
        return mayRepeat ? key + " #" + times.merge(key, 1, Integer::sum) : key;
    }

    private void match(Map<String, Told> own, String key, Told told) {
        Map<String, Told> others = own == expected ? found : expected;
        if (settled.contains(key) || own.containsKey(key)) {
            throw new AssertionError("told twice: " + key);
        }
        Told other = others.remove(key);
        if (other == null) {
            own.put(key, told);
        } else {
            String decided = own == expected ? told.line() : other.line();
            same(key, decided, own == expected ? other.line() : told.line());
            settled.add(key);
        }
    }

    private static void same(String where, String decided, String told) {
        if (!decided.equals(told)) {
            int at = 0;
            while (at < Math.min(decided.length(), told.length()) && decided.charAt(at) == told.charAt(at)) {
                at++;
            }
            int from = Math.max(0, at - MOST_SHOWN / 4);
            throw new AssertionError("%s differs at %d%n decided offline %s%n told            %s"
                    .formatted(where, at, cut(decided, from), cut(told, from)));
        }
    }

    private static String cut(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + MOST_SHOWN));
    }

    private static void name(List<String> named, String what, Told told) {
        String prefix = what + told.topic();
        if (named.stream().filter(name -> name.startsWith(prefix)).count() < MOST_NAMED) {
            named.add(prefix + " " + cut(told.place(), 0));
        }
    }
}
