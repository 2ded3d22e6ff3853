package io.slugline.extraction.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds the stock phrases of web pages in a text: "read more", "sign up for", "all rights reserved". */
final class StockPhrases {
    /** Phrases stand at the beginning or in a short text; further on they are the article's own words. */
    private static final int LOOKED_AT = 160;

    private static final int HASHES = 1 << 14;
    private static final Phrase[] NONE = {};

    /** By the hash of their first word: few words of a page begin a phrase, and none is looked up by its text. */
    private final Phrase[][] byFirstWord = new Phrase[HASHES][];

    /** A phrase in lower case, with the length of its first word. */
    private record Phrase(String text, int firstWord, int kind) {}

    /**
     * The kinds found.
     *
     * @param atStart of phrases that the text begins with
     * @param anywhere of phrases at any word near its beginning
     * @param whole of phrases that are the whole text
     */
    record Found(int atStart, int anywhere, int whole) {}

    private StockPhrases() {
        Arrays.fill(byFirstWord, NONE);
    }

    static StockPhrases load() {
        StockPhrases phrases = new StockPhrases();
        for (String line : Lexicon.lines("phrases.txt")) {
            int colon = line.indexOf(':');
            int kind = PhraseKind.of(line.substring(0, colon)).bit();
            for (String phrase : List.of(line.substring(colon + 1).split("\\|"))) {
                phrases.add(phrase.strip(), kind);
            }
        }
        return phrases;
    }

    private void add(String text, int kind) {
        int end = wordEnd(text, 0);
        int hash = hash(text, 0, end);
        Phrase[] longer = Arrays.copyOf(byFirstWord[hash], byFirstWord[hash].length + 1);
        longer[longer.length - 1] = new Phrase(text, end, kind);
        byFirstWord[hash] = longer;
    }

    Found in(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        int first = nextWord(start, 0);
        int atStart = 0;
        int anywhere = 0;
        int whole = 0;
        int end;
        for (int i = first; i < start.length(); i = nextWord(start, end)) {
            end = wordEnd(start, i);
            for (Phrase phrase : byFirstWord[hash(start, i, end)]) {
                if (phrase.firstWord == end - i && stands(phrase.text, start, i)) {
                    anywhere |= phrase.kind;
                    atStart |= i == first ? phrase.kind : 0;
                    whole |= i == first && restIsMarks(start, i + phrase.text.length()) ? phrase.kind : 0;
                }
            }
        }
        return new Found(atStart, anywhere, whole);
    }

    /** Its first letters and its length. */
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

    /** Where the next word begins, from this place on. */
    private static int nextWord(String text, int from) {
        int i = from;
        while (i < text.length() && !begins(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean begins(char c) {
        return (c >= 'a' && c <= 'z') || c == '(' || c == '©' || (c != ' ' && Character.isLetterOrDigit(c));
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
