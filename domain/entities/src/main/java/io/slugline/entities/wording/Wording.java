package io.slugline.entities.wording;

import io.slugline.entities.text.Tokens;

/** A text's tokens with the part each of them plays, see {@link Part}. */
public final class Wording {
    private final Tokens tokens;
    private final long[] parts;

    Wording(Tokens tokens, long[] parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return parts.length;
    }

    /** Whether the token plays any of these parts. Outside the text it plays none. */
    public boolean is(int token, long part) {
        return token >= 0 && token < parts.length && (parts[token] & part) != 0;
    }

    /** Whether the token plays all of these parts. */
    public boolean isAll(int token, long part) {
        return token >= 0 && token < parts.length && (parts[token] & part) == part;
    }

    /** Whether it is a word that starts with a small letter. */
    public boolean isSmall(int token) {
        return is(token, Part.WORD) && !is(token, Part.CAPITAL | Part.NUMBER);
    }

    public boolean says(int token, String word) {
        return token >= 0 && token < parts.length && tokens.isIgnoringCase(token, word);
    }
}
