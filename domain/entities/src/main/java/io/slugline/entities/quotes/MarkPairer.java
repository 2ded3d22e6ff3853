package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>A mark opens or closes by what stands beside it, more than by its glyph: houses mix “ with ", and copying loses
 * one of a pair. A mark that is never closed runs to the end of its paragraph; a closing mark without an opening one
 * reaches back to the paragraph's begin, if nothing was quoted there. Single marks count only outside double ones.
 */
final class MarkPairer {
    private static final int NONE = -1;

    private final Wording wording;
    private final Tokens tokens;
    private final List<Stretch> stretches = new ArrayList<>();
    private int paragraphStart;
    private int open = NONE;
    private boolean single;

    private MarkPairer(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens();
    }

    static List<Stretch> pair(Wording wording) {
        MarkPairer pairer = new MarkPairer(wording);
        int size = wording.size();
        int paragraph = -1;
        for (int sentence = 0; sentence < pairer.tokens.sentenceCount(); sentence++) {
            int start = pairer.tokens.sentenceStart(sentence);
            if (pairer.tokens.paragraphOfSentence(sentence) != paragraph) {
                pairer.endParagraph(start);
                paragraph = pairer.tokens.paragraphOfSentence(sentence);
            }
            pairer.read(start, pairer.tokens.sentenceEnd(sentence));
        }
        pairer.endParagraph(size);
        return pairer.stretches;
    }

    private void read(int start, int end) {
        for (int token = start; token < end; token++) {
            if (wording.is(token, Part.MARK)) {
                mark(token);
            } else if (isSingle(token)) {
                singleMark(token);
            }
        }
    }

    private void mark(int token) {
        if (single) {
            open = NONE;
            single = false;
        }
        if (open == NONE && opens(token)) {
            open = token;
        } else if (open == NONE) {
            closeUnopened(token);
        } else if (!leads(token)) {
            close(token);
        }
    }

    private void singleMark(int token) {
        boolean glued = tokens.isGluedToPrevious(token);
        if (open == NONE && !glued && gluedToNext(token)) {
            open = token;
            single = true;
        } else if (single && glued && !gluedToNext(token)) {
            close(token);
        }
    }

    private void close(int token) {
        if (token > open + 1) {
            stretches.add(new Stretch(open, open + 1, token, token + 1));
        }
        open = NONE;
        single = false;
    }

    private void closeUnopened(int token) {
        boolean fresh =
                stretches.isEmpty() || stretches.get(stretches.size() - 1).to() <= paragraphStart;
        if (fresh && tokens.isGluedToPrevious(token) && token > paragraphStart) {
            stretches.add(new Stretch(paragraphStart, paragraphStart, token, token + 1));
        }
    }

    private void endParagraph(int end) {
        if (open != NONE && !single && end > open + 1) {
            stretches.add(new Stretch(open, open + 1, end, end));
        }
        open = NONE;
        single = false;
        paragraphStart = end;
    }

    private boolean opens(int token) {
        if (!hasNext(token)) {
            return false;
        }
        char glyph = tokens.first(token);
        boolean opening = glyph == '“' || glyph == '„' || glyph == '«';
        return opening || !(tokens.isGluedToPrevious(token) && wording.is(token - 1, Part.WORD));
    }

    private boolean hasNext(int token) {
        return gluedToNext(token) && tokens.paragraphOf(token + 1) == tokens.paragraphOf(token);
    }

    /** Stands before a word and behind none, so it opens something inside what is already open. */
    private boolean leads(int token) {
        boolean free = !tokens.isGluedToPrevious(token) || wording.is(token - 1, Part.OPEN_BRACKET | Part.DASH);
        return hasNext(token) && free;
    }

    private boolean gluedToNext(int token) {
        return token + 1 < wording.size() && tokens.isGluedToPrevious(token + 1);
    }

    private boolean isSingle(int token) {
        if (tokens.length(token) != 1) {
            return false;
        }
        char c = tokens.first(token);
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›';
    }
}
