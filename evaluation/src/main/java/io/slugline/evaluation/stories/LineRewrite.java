package io.slugline.evaluation.stories;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One line of a tagged stream, of which the words, the names of articles and the times are replaced. */
final class LineRewrite {
    private static final Set<String> TEXTS = Set.of("title", "body", "text", "name");
    private static final Set<String> IDS = Set.of("id", "of", "family", "originalOf", "entity");
    private static final Set<String> TIMES = Set.of("at", "receivedAt");
    private static final String NUMBER = "\"sequence\":";

    private final String line;

    LineRewrite(String line) {
        this.line = line;
    }

    /** What a round puts in place of what. */
    record Changes(
            UnaryOperator<String> word,
            UnaryOperator<String> id,
            UnaryOperator<String> time,
            UnaryOperator<String> sequence) {}

    void eachWord(Consumer<String> reader) {
        UnaryOperator<String> same = value -> value;
        UnaryOperator<String> read = word -> {
            reader.accept(word);
            return word;
        };
        changed(new Changes(read, same, same, same));
    }

    String changed(Changes changes) {
        StringBuilder out = new StringBuilder(line.length() + 64);
        String key = "";
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) != '"') {
                out.append(line.charAt(at++));
                continue;
            }
            int end = endOfString(at);
            String value = line.substring(at + 1, end);
            if (end + 1 < line.length() && line.charAt(end + 1) == ':') {
                key = value;
                at = afterKey(out, at, end, changes);
            } else {
                out.append('"').append(changed(key, value, changes)).append('"');
                at = end + 1;
            }
        }
        return out.toString();
    }

    /** Copies a key, and the article's number with it; where the rest of the line begins. */
    private int afterKey(StringBuilder out, int start, int end, Changes changes) {
        out.append(line, start, end + 2);
        if (!line.startsWith(NUMBER, start)) {
            return end + 2;
        }
        int last = end + 2;
        while (Character.isDigit(line.charAt(last))) {
            last++;
        }
        out.append(changes.sequence().apply(line.substring(end + 2, last)));
        return last;
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String changed(String key, String value, Changes changes) {
        if (TEXTS.contains(key)) {
            return words(value, changes.word());
        }
        if (IDS.contains(key)) {
            return changes.id().apply(value);
        }
        return TIMES.contains(key) && value.indexOf('T') > 0 ? changes.time().apply(value) : value;
    }

    private static String words(String text, UnaryOperator<String> others) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\') {
                out.append(text, at, at + 2);
                at += 2;
                continue;
            }
            int end = at;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                out.append(others.apply(text.substring(at, end)));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
