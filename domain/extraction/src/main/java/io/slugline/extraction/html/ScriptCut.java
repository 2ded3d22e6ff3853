package io.slugline.extraction.html;

import java.util.List;
import java.util.Locale;

/**
 * Takes scripts, styles and drawings out of a page before it is parsed: half of its characters, and none of its text.
 * Structured data stays; so does what is not closed, for the parser knows better what to do with it.
 */
final class ScriptCut {
    private static final List<String> CUT = List.of("script", "style", "svg", "noscript", "iframe");
    private static final int TAG = 300;

    private ScriptCut() {}

    static String of(String html) {
        StringBuilder kept = new StringBuilder(html.length() / 2);
        int copied = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int end = endOfCut(html, at);
            if (end > at) {
                kept.append(html, copied, at);
                copied = end;
                at = end - 1;
            }
        }
        return kept.append(html, copied, html.length()).toString();
    }

    /** Where the element that begins here ends, when it is one to cut; else 0. */
    private static int endOfCut(String html, int at) {
        if (at + 1 >= html.length() || "sSnNiI".indexOf(html.charAt(at + 1)) < 0) {
            return 0;
        }
        for (String tag : CUT) {
            int after = at + 1 + tag.length();
            if (html.regionMatches(true, at + 1, tag, 0, tag.length()) && endsName(html, after)) {
                return isData(html, after) ? 0 : closed(html, after, tag);
            }
        }
        return 0;
    }

    private static boolean endsName(String html, int at) {
        return at < html.length() && (html.charAt(at) == '>' || Character.isWhitespace(html.charAt(at)));
    }

    private static boolean isData(String html, int at) {
        int end = html.indexOf('>', at);
        String attributes = html.substring(at, Math.max(at, Math.min(end, at + TAG)));
        return attributes.toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private static int closed(String html, int from, String tag) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, tag, 0, tag.length())) {
                return html.indexOf('>', at) + 1;
            }
        }
        return 0;
    }
}
