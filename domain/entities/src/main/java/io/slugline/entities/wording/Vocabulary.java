package io.slugline.entities.wording;

import io.slugline.entities.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists that ship with this module; reads a text's words against them. Immutable once built. */
public final class Vocabulary {
    private static final long WITH_PLURAL = Part.ROLE | Part.DOCUMENT | Part.GROUP;

    /** Behind a word or a comma a capital is a name's, whatever the small word means: Will wrote, May said. */
    private static final long INSIDE = Part.WORD | Part.COMMA | Part.OWNER_S;

    private static final long NEVER_CAPITAL = Part.AUXILIARY | Part.VERB | Part.ADVERB;

    /** The US, an IT firm and the WHO are no pronouns. */
    private static final long NEVER_ALL_CAPITALS = Part.PRONOUN | Part.HIM | Part.RELATIVE;

    private final WordTable table = new WordTable();

    /** The lists {@code verbs.txt} and {@code words.txt} beside this class. */
    public Vocabulary() {
        for (String line : lines("verbs.txt")) {
            long part = part(line);
            for (String verb : words(line)) {
                Inflection.add(table, verb, part);
            }
        }
        for (String line : lines("words.txt")) {
            addWords(part(line), words(line));
        }
    }

    /** The text with the part of each of its words. */
    public Wording read(Tokens tokens) {
        long[] parts = new long[tokens.size()];
        for (int token = 0; token < parts.length; token++) {
            parts[token] = parts(tokens, token);
            if ((parts[token] & Part.CAPITAL) != 0 && goesOn(tokens, parts, token)) {
                parts[token] &= ~NEVER_CAPITAL;
            }
        }
        return new Wording(tokens, parts);
    }

    private static boolean goesOn(Tokens tokens, long[] parts, int token) {
        return token > 0
                && (parts[token - 1] & INSIDE) != 0
                && tokens.sentenceOf(token - 1) == tokens.sentenceOf(token);
    }

    private long parts(Tokens tokens, int token) {
        char first = tokens.first(token);
        if (Character.isLetter(first)) {
            long capital = Character.isUpperCase(first) ? Part.CAPITAL : 0;
            return Part.WORD | capital | listed(tokens, token);
        }
        if (Character.isDigit(first)) {
            return Part.WORD | Part.NUMBER;
        }
        return Marks.part(tokens, token);
    }

    private long listed(Tokens tokens, int token) {
        long parts = table.parts(tokens.text(), tokens.from(token), tokens.to(token));
        if (tokens.length(token) > 1 && Character.isUpperCase(tokens.text().charAt(tokens.from(token) + 1))) {
            return parts & ~NEVER_ALL_CAPITALS;
        }
        return parts == 0 ? compound(tokens, token) : parts;
    }

    /** fifty-one, three-hour and the adverbs in -ly. */
    private long compound(Tokens tokens, int token) {
        for (int at = tokens.from(token) + 1; at < tokens.to(token); at++) {
            if (tokens.text().charAt(at) == '-') {
                return table.parts(tokens.text(), tokens.from(token), at) & Part.COUNT;
            }
        }
        return endsInLy(tokens, token) ? Part.ADVERB : 0;
    }

    private static boolean endsInLy(Tokens tokens, int token) {
        int to = tokens.to(token);
        String text = tokens.text();
        return tokens.length(token) > 4
                && text.charAt(to - 1) == 'y'
                && text.charAt(to - 2) == 'l'
                && Character.isLowerCase(tokens.first(token));
    }

    private void addWords(long part, List<String> words) {
        for (String word : words) {
            table.add(word, part);
            if ((part & WITH_PLURAL) != 0) {
                table.add(plural(word), part == Part.ROLE ? Part.PEOPLE : part);
            }
        }
    }

    private static String plural(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static long part(String line) {
        return Part.named(line.substring(0, line.indexOf(':')));
    }

    private static List<String> words(String line) {
        return List.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
