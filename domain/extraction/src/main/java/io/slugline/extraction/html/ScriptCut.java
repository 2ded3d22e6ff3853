package io.slugline.extraction.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes scripts, styles and drawings out of a page before it is parsed: half of its characters, and none of its text.
 * Structured data stays; so does what is not closed, for the parser knows better what to do with it.
 */
final class ScriptCut {
    private static final List<String> CUT = List.of("script", "style", "svg", "noscript", "iframe");
    private static final int TAG = 300;

    private final String html;
    /** Of each element of {@link #CUT}, from where on none is closed any more: what is never found is not sought again. */
    private final int[] unclosedFrom = new int[CUT.size()];

    private ScriptCut(String html) {
        this.html = html;
        Arrays.fill(unclosedFrom, Integer.MAX_VALUE);
    }

    static String of(String html) {
        return new ScriptCut(html).cut();
    }

    private String cut() {
        StringBuilder kept = new StringBuilder(html.length() / 2);
        int copied = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int end = endOfCut(at);
            if (end > at) {
                kept.append(
                        html.substring(copied, at)); // a whole string is copied at once, a part of one letter by letter
                copied = end;
                at = end - 1;
            }
        }
        return copied == 0 ? html : kept.append(html.substring(copied)).toString();
    }

    /** Where the element that begins here ends, when it is one to cut; else 0. */
    private int endOfCut(int at) {
        if (at + 1 >= html.length() || "sSnNiI".indexOf(html.charAt(at + 1)) < 0) {
            return 0;
        }
        for (int cut = 0; cut < unclosedFrom.length; cut++) {
            String tag = CUT.get(cut);
            int after = at + 1 + tag.length();
            if (html.regionMatches(true, at + 1, tag, 0, tag.length()) && endsName(html, after)) {
                return isData(html, after) ? 0 : closed(after, cut);
            }
        }
        return 0;
    }

    private static boolean endsName(String html, int at) {
        return at < html.length() && (html.charAt(at) == '>' || Character.isWhitespace(html.charAt(at)));
    }

    private static boolean isData(String html, int at) {
        String beginning = html.substring(at, Math.min(html.length(), at + TAG));
        int end = beginning.indexOf('>');
        String attributes = end < 0 ? beginning : beginning.substring(0, end);
        return attributes.toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private int closed(int from, int cut) {
        if (from >= unclosedFrom[cut]) {
            return 0;
        }
        String tag = CUT.get(cut);
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, tag, 0, tag.length())) {
                int end = html.indexOf('>', at) + 1;
                unclosedFrom[cut] = end == 0 ? from : unclosedFrom[cut];
                return end;
            }
        }
        unclosedFrom[cut] = from;
        return 0;
    }
}
