package io.slugline.extraction.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What video and audio players print of the clip they show. */
final class Player {
    private static final Pattern ANNOUNCED =
            Pattern.compile("^(?:watch|video|listen|play|audio)\\s?[:|-]\\s?(.{8,140})$", Pattern.CASE_INSENSITIVE);

    private Player() {}

    /** The folded title of the clip that this line announces; a text that no line equals when it announces none. */
    static String announced(Entry entry) {
        Matcher matcher = ANNOUNCED.matcher(entry.text());
        return entry.is(Kind.NOISE) && matcher.matches() ? Shape.folded(matcher.group(1)) : "\0";
    }
}
