package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;

/**
 * What a text tells of a word in all the places where the word stands: {@code Hale} after a title here is a person there
 * too. After the context aggregation of Ratinov and Roth (2009), cut down to a flag for each telling place.
 */
final class ContextScan {
    static final int AFTER_TITLE = 1;
    static final int AFTER_FIRST_NAME = 2;
    static final int IN_KNOWN_PLACE = 4;
    static final int BEFORE_ORGANISATION_END = 8;
    static final int SPEAKS = 16;
    static final int WRITTEN_SMALL = 32;
    static final int AFTER_IN = 64;

    private static final WordSet TITLES = new WordSet(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "sir",
            "lord",
            "lady",
            "dame",
            "president",
            "minister",
            "senator",
            "sen.",
            "rep.",
            "gov.",
            "governor",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "general",
            "gen.",
            "col.",
            "colonel",
            "lt.",
            "capt.",
            "captain",
            "sgt.",
            "professor",
            "prof.",
            "secretary",
            "chancellor",
            "premier",
            "mayor",
            "spokesman",
            "spokeswoman",
            "coach",
            "imam",
            "sheikh",
            "ayatollah",
            "bishop",
            "archbishop",
            "cardinal",
            "father",
            "sister",
            "brother",
            "chairman",
            "officer",
            "detective",
            "striker",
            "midfielder",
            "goalkeeper",
            "director",
            "analyst",
            "ambassador",
            "rev.");
    private static final WordSet SAYING = new WordSet(
            "said",
            "says",
            "told",
            "added",
            "tweeted",
            "replied",
            "argued",
            "insisted",
            "testified",
            "wrote",
            "who",
            "explained",
            "admitted",
            "recalled",
            "joked",
            "married",
            "himself",
            "herself");
    private static final WordSet INTO = new WordSet("in", "near", "at", "outside", "from", "across", "throughout");

    private final Sheet sheet;
    private final long[] words;
    private final byte[] seen;

    ContextScan(Sheet sheet) {
        this.sheet = sheet;
        int slots = Integer.highestOneBit(Math.max(8, sheet.size())) * 4;
        words = new long[slots];
        seen = new byte[slots];
    }

    byte[] flags() {
        byte[] flags = new byte[sheet.size()];
        for (int token = 0; token < flags.length; token++) {
            int told =
                    sheet.isCapital(token) ? told(token) : sheet.capitals(token) == Capitals.SMALL ? WRITTEN_SMALL : 0;
            if (told != 0) {
                seen[slot(sheet.word(token))] |= (byte) told;
            }
        }
        for (int token = 0; token < flags.length; token++) {
            flags[token] = seen[slot(sheet.word(token))];
        }
        return flags;
    }

    private int slot(long word) {
        int slot = (int) (word >>> 30) & (words.length - 1);
        while (words[slot] != word && words[slot] != 0) {
            slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
        return slot;
    }

    private int told(int token) {
        Tokens tokens = sheet.tokens();
        int sentence = tokens.sentenceOf(token);
        int told = token > tokens.sentenceStart(sentence) ? before(token) : 0;
        return token + 1 < tokens.sentenceEnd(sentence) ? told | after(token) : told;
    }

    private int before(int token) {
        long word = sheet.word(token - 1);
        if (TITLES.contains(word)) {
            return AFTER_TITLE;
        }
        if (INTO.contains(word)) {
            return AFTER_IN;
        }
        boolean named = sheet.isCapital(token - 1)
                && Lexicon.rank(sheet.attributes(token - 1), Lexicon.FIRST_NAME) >= 2
                && !Lexicon.isDemonym(sheet.attributes(token));
        return named ? AFTER_FIRST_NAME : 0;
    }

    private int after(int token) {
        if (SAYING.contains(sheet.word(token + 1))) {
            return SPEAKS | place(token);
        }
        boolean organisation =
                sheet.isCapital(token + 1) && Lexicon.rank(sheet.attributes(token + 1), Lexicon.ORGANISATION_END) == 3;
        return place(token) | (organisation ? BEFORE_ORGANISATION_END : 0);
    }

    private int place(int token) {
        int code = sheet.lists(token) >>> (2 * 5) & 3;
        return code == NameScan.WHOLE || code == NameScan.BEGINS ? IN_KNOWN_PLACE : 0;
    }
}
