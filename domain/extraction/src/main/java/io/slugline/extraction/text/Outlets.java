package io.slugline.extraction.text;

import io.slugline.extraction.wire.Agencies;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles that name their outlet: {@code From Example Wire: …}, {@code [Example Wire] …}, {@code … (Example Wire)}. */
final class Outlets {
    private static final String NAME = "(\\p{L}[\\p{L}\\p{N}.&'’/-]*(?:\\s[\\p{L}\\p{N}.&'’/-]+){0,4})";
    private static final Pattern FROM =
            Pattern.compile("^(?:From|Via|Source|FROM|VIA)\\s+" + NAME + "\\s?(?:[:|]|\\s[–—-])\\s+(\\S.*)$");
    private static final Pattern BRACKETS_FIRST =
            Pattern.compile("^(?:\\[" + NAME + "\\]|【" + NAME + "】)\\s*[:–—-]?\\s*(\\S.*)$");
    private static final Pattern BRACKETS_LAST =
            Pattern.compile("^(.*\\S)\\s+(?:\\(" + NAME + "(?:,[^()]{2,30})?\\)|\\[" + NAME + "\\])$");
    private static final Pattern SIGNED = Pattern.compile("^(.*\\S)\\s+(?:[|–—-]|--|//)\\s+" + NAME + "$");
    private static final Pattern NAME_FIRST = Pattern.compile("^" + NAME + "\\s?(?::|\\s[|–—-]|\\s--)\\s+(\\S.*)$");
    private static final Pattern DOMAIN = Pattern.compile("^(?:[\\p{L}\\d-]{1,40}\\.){1,4}[a-z]{2,6}$");
    private static final Pattern PRESS = Pattern.compile(
            ".*\\b(?:News|Press|Times|Post|Journal|Agency|Radio|TV|Tribune|Guardian|Herald|Today|Magazine|Gazette|Telegraph|Chronicle|Observer|"
                    + "Mail|Daily|Weekly|Review|Wire|Standard|Monitor|Express|Sun|Star|Globe|Courier|Dispatch|Broadcasting|Zeitung|Monde|Figaro|País)\\b.*");

    private static final int LONGEST_NAME = 40;

    private Outlets() {}

    /** The title without its outlet, if the line names one as outlets are named. */
    static Optional<Entry> titled(Line line) {
        String text = line.text();
        if (Shape.words(text) > Shape.LONGEST_TITLE_WORDS * 3 / 2 || text.length() > 400) {
            return Optional.empty();
        }
        return first(line, FROM.matcher(text), "From", false)
                .or(() -> brackets(line))
                .or(() -> last(line, BRACKETS_LAST.matcher(text), "()"))
                .or(() -> last(line, SIGNED.matcher(text), "|"))
                .or(() -> first(line, NAME_FIRST.matcher(text), ":", true));
    }

    /** Whether a text is the name of an outlet as far as its form tells. */
    static boolean isOutlet(String name) {
        boolean press = name.length() <= LONGEST_NAME
                && name.indexOf(' ') > 0
                && PRESS.matcher(name).matches();
        return press || Agencies.isAgency(name) || isDomain(name);
    }

    static boolean isDomain(String name) {
        return DOMAIN.matcher(name).matches();
    }

    private static Optional<Entry> first(Line line, Matcher m, String mark, boolean known) {
        return m.matches() && (!known || isOutlet(m.group(1)))
                ? Optional.of(Entry.title(line, m.group(2)).by(m.group(1)).marked(mark, 0))
                : Optional.empty();
    }

    private static Optional<Entry> brackets(Line line) {
        Matcher m = BRACKETS_FIRST.matcher(line.text());
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = m.group(1) == null ? m.group(2) : m.group(1);
        return Optional.of(Entry.title(line, m.group(3)).by(name).marked("[]", 0));
    }

    private static Optional<Entry> last(Line line, Matcher m, String mark) {
        if (!m.matches() || Shape.isProse(m.group(1))) {
            return Optional.empty();
        }
        String name = m.group(2) != null || m.groupCount() < 3 ? m.group(2) : m.group(3);
        return isOutlet(name)
                ? Optional.of(Entry.title(line, m.group(1)).by(name).marked(mark, 0))
                : Optional.empty();
    }
}
