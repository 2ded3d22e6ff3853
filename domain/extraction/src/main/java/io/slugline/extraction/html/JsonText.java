package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as web pages bear it: line breaks inside of texts, commas too many, comment marks around it.
 *
 * <p>What is broken ends the reading there; what was read before it counts. Objects become maps, arrays lists, all else
 * texts; null is the empty text. Depth and the number of values are bounded.
 */
final class JsonText {
    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 20_000;

    private final String text;
    private int at;
    private int values;

    private JsonText(String text) {
        this.text = text;
    }

    static Optional<Object> read(String text) {
        JsonText reader = new JsonText(text);
        reader.skipTo("{[");
        return reader.at < text.length() ? Optional.of(reader.value(0)) : Optional.empty();
    }

    private void skipTo(String marks) {
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private Object value(int depth) {
        skipSpace();
        if (at >= text.length() || depth > DEEPEST || ++values > MOST_VALUES) {
            at = text.length();
            return "";
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        for (skipFiller(); at < text.length() && text.charAt(at) != '}'; skipFiller()) {
            if (text.charAt(at) != '"') {
                at = text.length();
                break;
            }
            String key = string();
            skipFiller();
            object.putIfAbsent(key, value(depth + 1));
        }
        at++;
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        for (skipFiller(); at < text.length() && text.charAt(at) != ']'; skipFiller()) {
            int before = at;
            array.add(value(depth + 1));
            at = at == before ? text.length() : at;
        }
        at++;
        return array;
    }

    private String string() {
        StringBuilder read = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(read);
            } else {
                read.append(c);
            }
        }
        at++;
        return read.toString();
    }

    private void escape(StringBuilder read) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n', 'r' -> read.append('\n');
            case 't', 'b', 'f' -> read.append(' ');
            case 'u' -> unicode(read);
            default -> read.append(c);
        }
    }

    private void unicode(StringBuilder read) {
        int end = Math.min(text.length(), at + 4);
        int code = 0;
        while (at < end && Character.digit(text.charAt(at), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(at++), 16);
        }
        read.append((char) code);
    }

    private String word() {
        int start = at;
        while (at < text.length() && ",]}\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at).strip();
        return word.equals("null") ? "" : word;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private void skipFiller() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',' || text.charAt(at) == ':')) {
            at++;
        }
    }
}
