package io.slugline.extraction.html.tree;

import java.util.HashMap;
import java.util.Map;

/** Finds where scripts, styles and comments end; what is never closed is sought once. */
final class RawEnds {
    private final String html;
    private final Map<String, Integer> unclosedFrom = new HashMap<>();
    private boolean commentsEnd = true;

    RawEnds(String html) {
        this.html = html;
    }

    /** The beginning of the next end tag of this name; -1 when there is none. */
    int of(String name, int from) {
        if (from >= unclosedFrom.getOrDefault(name, Integer.MAX_VALUE)) {
            return -1;
        }
        for (int end = html.indexOf("</", from); end >= 0; end = html.indexOf("</", end + 2)) {
            if (html.regionMatches(true, end + 2, name, 0, name.length()) && endsName(end + 2 + name.length())) {
                return end;
            }
        }
        unclosedFrom.put(name, from);
        return -1;
    }

    private boolean endsName(int at) {
        return at >= html.length() || html.charAt(at) <= ' ' || html.charAt(at) == '>' || html.charAt(at) == '/';
    }

    /** The place behind the comment; -1 when it goes on to the page's end. */
    int commentEnd(int from) {
        int end = commentsEnd ? html.indexOf("--", from) : -1;
        while (end >= 0) {
            int close = html.startsWith("!", end + 2) ? end + 3 : end + 2;
            if (close < html.length() && html.charAt(close) == '>') {
                return close + 1;
            }
            end = html.indexOf("--", end + 1);
        }
        commentsEnd = false;
        return -1;
    }
}
