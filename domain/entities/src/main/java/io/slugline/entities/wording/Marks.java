package io.slugline.entities.wording;

import io.slugline.entities.text.Tokens;

/** The parts that punctuation plays. */
final class Marks {
    private Marks() {}

    static long part(Tokens tokens, int token) {
        char first = tokens.first(token);
        int length = tokens.length(token);
        return switch (first) {
            case '.' -> length > 1 ? Part.ELLIPSIS : Part.STOP;
            case '!', '?' -> Part.STOP;
            case '…' -> Part.ELLIPSIS;
            case ',' -> Part.COMMA;
            case ':' -> Part.COLON;
            case ';' -> Part.SEMICOLON;
            case '-', '–', '—', '―' -> Part.DASH;
            case '/', '&', '+' -> Part.JOINT;
            case '(', '[' -> Part.OPEN_BRACKET;
            case ')', ']' -> Part.CLOSE_BRACKET;
            case '"', '“', '”', '„', '‟', '«', '»' -> Part.MARK;
            case '\'', '’' -> apostrophe(tokens, token);
            default -> 0;
        };
    }

    private static long apostrophe(Tokens tokens, int token) {
        boolean owner = tokens.isIgnoringCase(token, "'s") || tokens.isIgnoringCase(token, "’s");
        return owner && tokens.isGluedToPrevious(token) ? Part.OWNER_S : 0;
    }
}
