package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import io.slugline.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The article's own words around what it quotes: its tokens in order, each quoted stretch standing as one item among
 * them, cut into sentences that may begin or end with a quotation.
 */
final class Frame {
    private static final long OPENS = Part.PRONOUN
            | Part.ARTICLE
            | Part.DETERMINER
            | Part.POSSESSIVE
            | Part.PREPOSITION
            | Part.SUBORDINATE
            | Part.CONJUNCTION;

    private final Wording wording;
    private final List<Stretch> stretches;
    private final int[] items;
    /** By item: how many words stand before it, and how many of them are quoted. */
    private final int[] words;

    private final int[] quoted;
    private int size;
    private int[] sentences = new int[64];
    private int sentenceCount;

    Frame(Wording wording, List<Stretch> stretches) {
        this.wording = wording;
        this.stretches = stretches;
        this.items = new int[wording.size() + 1];
        this.words = new int[wording.size() + 2];
        this.quoted = new int[wording.size() + 2];
        fill();
        count();
    }

    private void fill() {
        Tokens tokens = wording.tokens();
        int next = 0;
        int paragraph = -1;
        boolean begin = true;
        for (int token = 0; token < wording.size(); ) {
            int here = tokens.paragraphOf(token);
            boolean quoted = next < stretches.size() && stretches.get(next).from() == token;
            if (begin || here != paragraph || (size > 0 && endsSentence(token, quoted))) {
                openSentence();
            }
            begin = false;
            paragraph = here;
            items[size++] = quoted ? ~next : token;
            token = quoted ? stretches.get(next++).to() : token + 1;
        }
    }

    private void count() {
        for (int item = 0; item < size; item++) {
            int here = words(firstToken(item), endToken(item));
            words[item + 1] = words[item] + here;
            quoted[item + 1] = quoted[item] + (isQuote(item) ? here : 0);
        }
    }

    private int words(int from, int to) {
        int count = 0;
        for (int token = from; token < to; token++) {
            count += wording.is(token, Part.WORD) ? 1 : 0;
        }
        return count;
    }

    /** How many words stand at these items, quoted or not. */
    int wordsIn(int from, int to) {
        return words[to] - words[from];
    }

    /** How many words stand between marks at these items. */
    int quotedIn(int from, int to) {
        return quoted[to] - quoted[from];
    }

    private void openSentence() {
        if (sentenceCount + 1 >= sentences.length) {
            sentences = Arrays.copyOf(sentences, sentences.length * 2);
        }
        sentences[sentenceCount++] = size;
        sentences[sentenceCount] = size;
    }

    /** Whether a sentence ended before this token, given that both stand in one paragraph. */
    private boolean endsSentence(int token, boolean quoted) {
        int last = items[size - 1];
        if (last >= 0) {
            boolean cut = wording.tokens().sentenceOf(token) != wording.tokens().sentenceOf(last);
            return quoted ? cut || wording.is(last, Part.STOP) : cut && !goesOn(last, token);
        }
        return endsQuoted(stretches.get(~last), token, quoted);
    }

    /** A small letter goes on, and so does a name behind an abbreviation: (R-Ohio.) said, U.S. President. */
    private boolean goesOn(int last, int token) {
        boolean abbreviation = wording.is(last, Part.WORD)
                && wording.tokens().text().charAt(wording.tokens().to(last) - 1) == '.';
        return wording.isSmall(token) || (abbreviation && wording.is(token, Part.CAPITAL) && !wording.is(token, OPENS));
    }

    private boolean endsQuoted(Stretch before, int token, boolean quoted) {
        if (!wording.is(before.last() - 1, Part.STOP | Part.ELLIPSIS)) {
            return false;
        }
        if (quoted || wording.is(before.last() - 1, Part.ELLIPSIS)) {
            return quoted;
        }
        return wording.is(token, Part.CAPITAL) && !(asks(before) && saysSoon(token));
    }

    /** Behind a question or a shout the sentence may go on with a name: "Why?" Hale asked. */
    private boolean asks(Stretch quote) {
        return !wording.says(quote.last() - 1, ".");
    }

    private boolean saysSoon(int token) {
        for (int i = token; i < Math.min(token + REACH_OF_A_SUBJECT, wording.size()); i++) {
            if (wording.is(i, Part.SPEAK | Part.TELL) && wording.is(i, Part.PAST | Part.THIRD)) {
                return true;
            }
            if (wording.is(i, Part.BREAK | Part.MARK | Part.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    private static final int REACH_OF_A_SUBJECT = 7;

    int sentenceCount() {
        return sentenceCount;
    }

    int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentence + 1 < sentenceCount ? sentences[sentence + 1] : size;
    }

    boolean isQuote(int item) {
        return item >= 0 && item < size && items[item] < 0;
    }

    /** Which stretch the item is. */
    int stretch(int item) {
        return ~items[item];
    }

    /** First token of the item, within its marks. */
    int firstToken(int item) {
        return items[item] >= 0 ? items[item] : stretches.get(~items[item]).first();
    }

    /** Behind the last token of the item, within its marks. */
    int endToken(int item) {
        return items[item] >= 0 ? items[item] + 1 : stretches.get(~items[item]).last();
    }

    Span span(Phrase phrase) {
        return wording.tokens().span(firstToken(phrase.from()), endToken(phrase.to() - 1));
    }

    String text(Phrase phrase) {
        return wording.tokens().text(firstToken(phrase.from()), endToken(phrase.to() - 1));
    }

    int size() {
        return size;
    }

    /** Whether the item is a word or mark outside quotations that plays any of these parts. */
    boolean is(int item, long part) {
        return item >= 0 && item < size && items[item] >= 0 && wording.is(items[item], part);
    }

    boolean isSmall(int item) {
        return item >= 0 && item < size && items[item] >= 0 && wording.isSmall(items[item]);
    }

    boolean says(int item, String word) {
        return item >= 0 && item < size && items[item] >= 0 && wording.says(items[item], word);
    }

    Wording wording() {
        return wording;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    int paragraph(int item) {
        return wording.tokens().paragraphOf(firstToken(item));
    }
}
