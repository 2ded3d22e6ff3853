package io.slugline.extraction.html.tree;

import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Resolves character references. Those that fill pages of news are resolved here; a text with any other goes to jsoup, which
 * knows all two thousand and the forms that lack their semicolon.
 */
final class References {
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("raquo", "\u00bb"),
            Map.entry("laquo", "\u00ab"),
            Map.entry("copy", "\u00a9"),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00b7"),
            Map.entry("euro", "\u20ac"),
            Map.entry("pound", "\u00a3"));

    /** The longest of the common names and numbers. */
    private static final int LONGEST = 8;

    private static final int HEXADECIMAL = 16;

    /** Below it stand controls, and numbers that browsers read as windows-1252. */
    private static final int FIRST_PLAIN = 0xA0;

    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int FIRST_SURROGATE = 0xD800;
    private static final String OTHER = "";

    private References() {}

    static String resolved(String text, boolean inAttribute) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int copied = 0;
        for (int at = ampersand; at >= 0; at = text.indexOf('&', copied)) {
            resolved.append(text, copied, at);
            int end = end(text, at);
            String character = end < 0 ? OTHER : character(text, at, end);
            if (character.equals(OTHER)) {
                return Parser.unescapeEntities(text, inAttribute);
            }
            resolved.append(character);
            copied = Math.max(at + 1, end);
        }
        return resolved.append(text, copied, text.length()).toString();
    }

    /** Behind the reference's semicolon; 0 when the ampersand begins none, -1 when it needs a closer look. */
    private static int end(String text, int at) {
        char first = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (first != '#' && !isLetterOrDigit(first)) {
            return 0;
        }
        int semicolon = text.indexOf(';', at);
        return semicolon > 0 && semicolon - at <= LONGEST ? semicolon + 1 : -1;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String character(String text, int at, int end) {
        if (end == 0) {
            return "&";
        }
        return text.charAt(at + 1) == '#'
                ? numbered(text, at + 2, end - 1)
                : COMMON.getOrDefault(text.substring(at + 1, end - 1), OTHER);
    }

    private static String numbered(String text, int from, int to) {
        boolean hexadecimal = from < to && (text.charAt(from) | SPACE) == 'x';
        int radix = hexadecimal ? HEXADECIMAL : 10;
        int code = 0;
        for (int i = hexadecimal ? from + 1 : from; i < to; i++) {
            int digit = text.charAt(i) < DELETE ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0) {
                return OTHER;
            }
            code = code * radix + digit;
        }
        boolean plain = (code >= SPACE && code < DELETE) || (code >= FIRST_PLAIN && code < FIRST_SURROGATE);
        return plain ? String.valueOf((char) code) : OTHER;
    }
}
