package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the stock phrases of web pages in a text: "read more", "sign up for", "all rights reserved". */
final class StockPhrases {
    /** Phrases stand at the beginning or in a short text; further on they are the article's own words. */
    private static final int LOOKED_AT = 160;

    private static final int HASHES = 1 << 14;

    private final Map<String, List<Phrase>> byFirstWord;
    private final BitSet firstWords = new BitSet(HASHES);

    private record Phrase(String text, int kind) {}

    /**
     * The kinds found.
     *
     * @param atStart of phrases that the text begins with
     * @param anywhere of phrases at any word near its beginning
     * @param whole of phrases that are the whole text
     */
    record Found(int atStart, int anywhere, int whole) {}

    private StockPhrases(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        byFirstWord.keySet().forEach(word -> firstWords.set(hash(word, 0, word.length())));
    }

    static StockPhrases load() {
        Map<String, List<Phrase>> byFirstWord = new HashMap<>();
        for (String line : Lexicon.lines("phrases.txt")) {
            int colon = line.indexOf(':');
            int kind = PhraseKind.of(line.substring(0, colon)).bit();
            for (String phrase : List.of(line.substring(colon + 1).split("\\|"))) {
                String text = phrase.strip();
                byFirstWord
                        .computeIfAbsent(text.substring(0, wordEnd(text, 0)), first -> new ArrayList<>())
                        .add(new Phrase(text, kind));
            }
        }
        return new StockPhrases(byFirstWord);
    }

    Found in(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        int first = firstWord(start);
        int atStart = 0;
        int anywhere = 0;
        int whole = 0;
        for (int i = first; i < start.length(); i = nextWord(start, i)) {
            for (Phrase phrase : beginningAt(start, i)) {
                if (stands(phrase.text, start, i)) {
                    anywhere |= phrase.kind;
                    atStart |= i == first ? phrase.kind : 0;
                    whole |= i == first && restIsMarks(start, i + phrase.text.length()) ? phrase.kind : 0;
                }
            }
        }
        return new Found(atStart, anywhere, whole);
    }

    private List<Phrase> beginningAt(String text, int at) {
        int end = wordEnd(text, at);
        return firstWords.get(hash(text, at, end))
                ? byFirstWord.getOrDefault(text.substring(at, end), List.of())
                : List.of();
    }

    /** Spares the look-up of most words: their first letters and length begin no phrase. */
    private static int hash(String text, int from, int to) {
        int second = from + 1 < to ? text.charAt(from + 1) : 0;
        int third = from + 2 < to ? text.charAt(from + 2) : 0;
        return ((text.charAt(from) * 31 + second) * 31 + third + (to - from) * 7919) & (HASHES - 1);
    }

    private static boolean stands(String phrase, String text, int at) {
        int end = at + phrase.length();
        return text.startsWith(phrase, at)
                && (end == text.length()
                        || !Character.isLetterOrDigit(text.charAt(end))
                        || Character.isIdeographic(text.charAt(end - 1)));
    }

    private static boolean restIsMarks(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(String text) {
        int i = 0;
        while (i < text.length() && !begins(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int nextWord(String text, int from) {
        int i = wordEnd(text, from);
        while (i < text.length() && !begins(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean begins(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || c == '©' || c == '(';
    }

    private static boolean goesOn(char c) {
        return (c >= 'a' && c <= 'z')
                || c == '\''
                || (c != ' ' && Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    /** The end of the word that begins here, of one character at least. */
    private static int wordEnd(String text, int from) {
        int i = from + 1;
        while (i < text.length() && goesOn(text.charAt(i))) {
            i++;
        }
        return Math.min(i, text.length());
    }
}
