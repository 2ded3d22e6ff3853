package io.slugline.extraction.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The months by their names in many languages. */
final class MonthNames {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> croatian = new HashMap<>();

    MonthNames() {
        for (String line : Lexicon.lines("months.txt")) {
            int colon = line.indexOf(':');
            int month = Integer.parseInt(line.substring(0, colon));
            for (String name : List.of(line.substring(colon + 1).strip().split(" "))) {
                Integer before = months.putIfAbsent(name, month);
                if (before != null && before != month) {
                    croatian.put(name, month == 10 ? month : before);
                }
            }
        }
        months.put("listopada", 11);
    }

    /**
     * The month's number, 0 when the word names none.
     *
     * @param language of the page: {@code listopada} is November in Polish and October in Croatian
     */
    int of(String word, String language) {
        String name = word.toLowerCase(Locale.ROOT);
        if (language.startsWith("hr") && croatian.containsKey(name)) {
            return croatian.getOrDefault(name, 0);
        }
        return months.getOrDefault(name, 0);
    }
}
