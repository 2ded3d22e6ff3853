package io.slugline.extraction.text;

import io.slugline.extraction.wire.Agencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names who wrote an article: "By Ann Smith and Bo Chan, Example Wire".
 *
 * @param outlet the outlet that the line names behind the writers; empty if none
 */
record Byline(List<String> authors, String outlet) {
    private static final int LONGEST = 140;

    private static final Pattern BY = Pattern.compile(
            "^[*_\\s(]{0,3}(?:by|von|par|por|di|door|av|af|автор:?|текст:?)\\s?:?\\s+(.+?)[*_\\s).]{0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:,\\s*and\\s|,|;|&|\\||\\sand\\s|\\sund\\s|\\set\\s|\\sy\\s|\\s+[-–—]\\s+|\\sin\\s|\\sfor\\s|\\sof\\s)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:(?:al-|el-|d')?\\p{Lu}[\\p{L}\\p{M}.'’-]*|al|bin|da|das|de|del|della|der|di|dos|du|el|la|le|van|von|ter|ten)){1,4}$");
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:staff|correspondents?|reporters?|writers?|editors?|news|desk|press|agency|service|bureau|times|post|journal|team|wire|media|radio|network|online|today|agencies)\\b",
            Pattern.CASE_INSENSITIVE);

    static Optional<Byline> of(String line) {
        if (line.length() > LONGEST || Shape.isProse(line)) {
            return Optional.empty();
        }
        Matcher matcher = BY.matcher(line);
        return matcher.matches() ? named(matcher.group(1)).filter(Byline::tells) : Optional.empty();
    }

    /** The writers and the outlet that a text names, which stands behind "by" or a label of that meaning. */
    static Optional<Byline> named(String names) {
        List<String> authors = new ArrayList<>();
        String outlet = "";
        for (String part : BETWEEN.split(names, -1)) {
            String name = part.strip();
            if (Agencies.isAgency(name)
                    || NO_NAME.matcher(name).find()
                    || !NAME.matcher(name).matches()) {
                outlet = isOutlet(name) ? name : outlet;
            } else {
                authors.add(name);
            }
        }
        boolean staff = NO_NAME.matcher(names).find();
        return authors.isEmpty() && outlet.isEmpty() && !staff
                ? Optional.empty()
                : Optional.of(new Byline(authors, outlet));
    }

    private boolean tells() {
        return !authors.isEmpty() || !outlet.isEmpty();
    }

    private static boolean isOutlet(String name) {
        boolean staff = name.matches("(?i).*\\b(?:staff|correspondents?|reporters?|writers?|editors?|desk|team)\\b.*");
        return !staff
                && !name.isEmpty()
                && name.length() <= 40
                && Character.isLetter(name.codePointAt(0))
                && (Character.isUpperCase(name.codePointAt(0)) || name.contains("."));
    }
}
