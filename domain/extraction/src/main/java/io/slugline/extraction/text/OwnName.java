package io.slugline.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlet that a page without address names as its own: somebody "told" it, and the lines below the article are about
 * it. One of the two is not enough, for other outlets are told things too.
 */
final class OwnName {
    /** Searched for as plain text: a word boundary costs a look back over any number of combining marks. */
    private static final String TOLD = " told ";

    private static final Pattern NAME =
            Pattern.compile("\\G(\\p{Lu}[\\p{L}\\p{N}/&.-]{0,30}[\\p{L}\\p{N}](?:\\s\\p{Lu}[\\p{L}/&-]{1,30}){0,3})");

    private OwnName() {}

    static Optional<String> of(List<Entry> body, List<Entry> below) {
        for (Entry entry : body) {
            Matcher name = NAME.matcher(entry.text());
            for (int told = entry.text().indexOf(TOLD);
                    told >= 0;
                    told = entry.text().indexOf(TOLD, told + 1)) {
                if (name.find(told + TOLD.length()) && isNamedBelow(name.group(1), below)) {
                    return Optional.of(name.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNamedBelow(String name, List<Entry> below) {
        return below.stream().anyMatch(line -> isAbout(line.text(), name));
    }

    private static boolean isAbout(String line, String name) {
        return line.startsWith(name)
                && (line.length() == name.length() || !Character.isLetter(line.charAt(name.length())));
    }
}
