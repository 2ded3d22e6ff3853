package io.slugline.extraction.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}/&.-]{0,30}[\\p{L}\\p{N}](?:\\s\\p{Lu}[\\p{L}/&-]{1,30}){0,3})");

    /** A page that has more names told something is about none of them; each is looked for in all lines below. */
    private static final int MOST_NAMES = 100;

    private OwnName() {}

    static Optional<String> of(List<Entry> body, List<Entry> below) {
        Set<String> others = new HashSet<>();
        for (Entry entry : body) {
            Optional<String> own = below.isEmpty() ? Optional.empty() : own(entry.text(), below, others);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /**
     * The first name that this text has told something and that is named below.
     *
     * @param others the names that are not named below, as far as they are known; added to
     */
    private static Optional<String> own(String text, List<Entry> below, Set<String> others) {
        Matcher name = NAME.matcher(text);
        for (int told = text.indexOf(TOLD);
                told >= 0 && others.size() < MOST_NAMES;
                told = text.indexOf(TOLD, told + 1)) {
            boolean named = name.region(told + TOLD.length(), text.length()).lookingAt();
            if (named && others.add(name.group(1)) && isNamedBelow(name.group(1), below)) {
                return Optional.of(name.group(1));
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
