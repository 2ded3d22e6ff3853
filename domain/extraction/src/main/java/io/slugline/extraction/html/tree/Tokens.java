package io.slugline.extraction.html.tree;

import java.util.Locale;

/**
 * Cuts a page into tags and text, as section 13.2.5 of the HTML standard has it. Scripts, styles and drawings are passed
 * over at once: half of a page's characters, and none of its text.
 */
final class Tokens {
    private static final int NAMES = 1 << 9;
    private static final String BLANK = " ";

    private final String html;
    private final TreeMaker tree;
    private final String[] attributeNames = new String[NAMES];
    private final RawEnds ends;
    private int at;

    Tokens(String html, TreeMaker tree) {
        this.html = html;
        this.tree = tree;
        ends = new RawEnds(html);
    }

    void run() {
        while (at < html.length()) {
            int tag = nextMarkup(at);
            if (tag > at) {
                tree.text(text(at, tag), false);
            }
            at = tag;
            if (at < html.length()) {
                markup();
            }
        }
    }

    /** The next angle that begins a tag or a comment; any other is text. */
    private int nextMarkup(int from) {
        int found = html.indexOf('<', from);
        while (found >= 0 && !(found + 1 < html.length() && beginsMarkup(html.charAt(found + 1)))) {
            found = html.indexOf('<', found + 1);
        }
        return found < 0 ? html.length() : found;
    }

    private static boolean beginsMarkup(char c) {
        return isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String text(int from, int to) {
        int i = from;
        while (i < to && html.charAt(i) <= ' ') {
            i++;
        }
        if (i == to && to - from == 1) {
            return BLANK;
        }
        String words = html.substring(from, to);
        return i == to ? words : References.resolved(words, false);
    }

    private void markup() {
        char c = html.charAt(at + 1);
        if (isLetter(c)) {
            startTag();
        } else if (c == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
            endTag();
        } else if (html.startsWith("<!--", at)) {
            at = commentEnd();
        } else {
            at = behind(html.indexOf('>', at));
        }
    }

    private int behind(int mark) {
        return mark < 0 ? html.length() : mark + 1;
    }

    private int commentEnd() {
        if (html.startsWith(">", at + 4)) {
            return at + 5;
        }
        int end = ends.commentEnd(at + 2);
        return end < 0 ? html.length() : end;
    }

    private void endTag() {
        int end = nameEnd(at + 2);
        Tag tag = Tag.of(html, at + 2, end);
        at = end;
        attributes(Attributes.NONE, false);
        tree.end(tag);
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < html.length() && !endsName(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean endsName(char c) {
        return c <= ' ' || c == '/' || c == '>';
    }

    private void startTag() {
        int end = nameEnd(at + 1);
        Tag tag = Tag.of(html, at + 1, end);
        at = end;
        Attributes attributes = at < html.length() && html.charAt(at) == '>' ? Attributes.NONE : new Attributes(html);
        boolean closed = attributes(attributes, true);
        if (tag.part == Tag.Part.RAW) {
            raw(tag, attributes, closed);
        } else {
            tree.start(tag, attributes);
            if (tag.part == Tag.Part.TEXT_ONLY) {
                textOnly(tag);
            }
        }
    }

    private void raw(Tag tag, Attributes attributes, boolean closed) {
        boolean drawing = tag.is("svg") || tag.is("math");
        if (drawing && closed) {
            return;
        }
        int end = ends.of(tag.name, at);
        boolean data = tag.is("script")
                && attributes.value("type").toLowerCase(Locale.ROOT).contains("ld+json");
        if (data) {
            tree.data(tag, attributes, html.substring(at, end < 0 ? html.length() : end));
        }
        if (end < 0 && (drawing || tag.is("noscript"))) {
            tree.start(tag, attributes);
        } else {
            at = end < 0 ? html.length() : behind(html.indexOf('>', end));
        }
    }

    private void textOnly(Tag tag) {
        int end = ends.of(tag.name, at);
        int stop = end < 0 ? html.length() : end;
        if (stop > at) {
            tree.text(text(at, stop), true);
        }
        at = stop;
    }

    /** Reads to the end of the tag; whether it closes itself. */
    private boolean attributes(Attributes attributes, boolean kept) {
        boolean closed = false;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                at++;
                return closed;
            }
            closed = c == '/' || (closed && c <= ' ');
            if (c <= ' ' || c == '/') {
                at++;
            } else {
                attribute(attributes, kept);
            }
        }
        return closed;
    }

    private void attribute(Attributes attributes, boolean kept) {
        int from = at++;
        while (at < html.length() && html.charAt(at) != '=' && !endsName(html.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        skipSpace();
        int valueFrom = nameEnd;
        int valueTo = nameEnd;
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            boolean quoted = at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'');
            valueFrom = quoted ? at + 1 : at;
            valueTo = quoted ? quotedEnd() : unquotedEnd();
            at = quoted ? Math.min(html.length(), valueTo + 1) : valueTo;
        }
        if (kept) {
            attributes.add(attributeName(from, nameEnd), valueFrom, valueTo);
        }
    }

    private void skipSpace() {
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
    }

    private int quotedEnd() {
        int end = html.indexOf(html.charAt(at), at + 1);
        return end < 0 ? html.length() : end;
    }

    private int unquotedEnd() {
        int end = at;
        while (end < html.length() && html.charAt(end) > ' ' && html.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    /** A page has few names of attributes, each many times; they are kept by their hash. */
    private String attributeName(int from, int to) {
        int middle = html.charAt((from + to) >> 1);
        int hash = (html.charAt(from) * 31 + middle * 7 + html.charAt(to - 1) + (to - from) * 97) & (NAMES - 1);
        String known = attributeNames[hash];
        if (known == null || known.length() != to - from || !html.startsWith(known, from)) {
            known = html.substring(from, to).toLowerCase(Locale.ROOT);
            attributeNames[hash] = known;
        }
        return known;
    }
}
