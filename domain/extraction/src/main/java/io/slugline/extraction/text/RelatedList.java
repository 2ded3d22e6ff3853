package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The list of other articles below an article: it names them, with a sentence about each at most. */
final class RelatedList {
    /** What such a list says about an article is no longer. */
    private static final int LONGEST_BLURB = 60;

    private static final Pattern HEADING = Pattern.compile(
            "^[\\s*#•=_-]*(?:related(?: (?:stories|articles|news|links|content|coverage|topics|reading))?|read (?:more|also|next)|also read|see also|more(?: (?:stories|news|from|on|about|in|top|like)\\b.{0,60})?"
                    + "|(?:you (?:may|might) also|recommended|suggested|further reading|most (?:read|popular|viewed)|popular|trending|latest|top stories|elsewhere|in other news|don.t miss|what to read next|editor.s (?:picks|choice)|around the web|from the web|in case you missed it)\\b.{0,50}"
                    + "|mehr zum thema|lesen sie (?:auch|mehr)|lire aussi|à lire aussi|leia (?:também|mais)|lea también|noticias relacionadas|leggi anche|lees ook|читайте также)[\\s*:.…#=_-]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand below an article about its makers. */
    private static final Pattern NOTE = Pattern.compile(
            "^[\\s*#•=_-]*(?:about (?:the )?(?:authors?|writers?|us|reporters?)|notes? (?:to|for) editors|editor.s notes?|(?:media )?contacts?|disclaimer|corrections?|footnotes|sources|references)[\\s*:.#=_-]*$",
            Pattern.CASE_INSENSITIVE);

    private RelatedList() {}

    static boolean isNote(String text) {
        return text.length() < 40 && NOTE.matcher(text).matches();
    }

    static boolean isHeading(String text) {
        return text.length() < 80 && HEADING.matcher(text).matches();
    }

    /** The first line from which on the lines name articles with a paragraph about each at most. */
    static int listedFrom(List<Entry> lines) {
        int from = lines.size() - 1;
        while (from > 0
                && !(lines.get(from).is(Kind.PROSE) && lines.get(from - 1).is(Kind.PROSE))) {
            from--;
        }
        return from;
    }

    /** Counts words of running text between two lines. */
    interface Words {
        int between(int from, int to);
    }

    /** The beginnings without those that only list other articles. */
    static List<Integer> without(List<Entry> entries, List<Integer> starts, Words words) {
        List<Integer> kept = new ArrayList<>();
        int heading = entries.size();
        for (int i = entries.size() - 1; i > starts.get(0); i--) {
            heading = isHeading(entries.get(i).text()) ? i : heading;
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : entries.size();
            boolean blurb = starts.get(i) >= heading - 1 && words.between(starts.get(i), end) < LONGEST_BLURB;
            if (!blurb || i == 0) {
                kept.add(starts.get(i));
            }
        }
        return kept;
    }
}
