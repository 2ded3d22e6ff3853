package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;

/** Finds how far a noun phrase reaches, by the parts of its words; no grammar is tried beyond that. */
final class NounPhrases {
    /** Longer phrases are mostly two that were not told apart. */
    private static final int LONGEST = 16;

    private static final int LONGEST_APPOSITION = 40;
    private static final long OPENER = Part.ARTICLE | Part.DETERMINER | Part.POSSESSIVE;
    private static final long NAMING =
            Part.CAPITAL | Part.ROLE | Part.PEOPLE | Part.GROUP | Part.DOCUMENT | Part.TITLE | OPENER;
    private static final long END = Part.BREAK
            | Part.COMMA
            | Part.DASH
            | Part.OPEN_BRACKET
            | Part.CLOSE_BRACKET
            | Part.MARK
            | Part.AUXILIARY
            | Part.RELATIVE
            | Part.THAT
            | Part.HIM
            | Part.DAY
            | Part.TIMEWORD
            | Part.ACCORDING
            | Part.NEGATION;

    private static final long NO_NOUN = Part.VERB
            | Part.DAY
            | Part.TIMEWORD
            | Part.ADVERB
            | Part.PREPOSITION
            | Part.OF
            | Part.PRONOUN
            | Part.HIM
            | Part.AUXILIARY
            | Part.CONJUNCTION
            | Part.SUBORDINATE
            | OPENER;

    private final Frame frame;

    NounPhrases(Frame frame) {
        this.frame = frame;
    }

    /** The phrase that ends before this item and begins at {@code low} or later; the subject of a verb there. */
    Phrase before(int item, int low) {
        int end = skipBack(item, low);
        if (end > low && frame.is(end - 1, Part.COMMA | Part.DASH)) {
            end = beforeApposition(end - 1, low);
        }
        if (end > low && frame.is(end - 1, Part.CLOSE_BRACKET)) {
            end = beforeBracket(end - 1, low);
        }
        return end <= low ? Phrase.NONE : named(backFrom(end, low));
    }

    private Phrase backFrom(int end, int low) {
        if (frame.is(end - 1, Part.RELATIVE) && !frame.says(end - 1, "who")) {
            return Phrase.NONE;
        }
        if (frame.is(end - 1, Part.RELATIVE)) {
            int antecedent = frame.is(end - 2, Part.COMMA) ? end - 2 : end - 1;
            Phrase whose = antecedent > low ? reachBack(antecedent, low) : Phrase.NONE;
            return whose.isEmpty() ? new Phrase(end - 1, end) : new Phrase(whose.from(), end);
        }
        if (frame.is(end - 1, Part.PRONOUN)) {
            return new Phrase(end - 1, end);
        }
        Phrase phrase = reachBack(end, low);
        boolean object = phrase.from() - 1 > low && frame.is(phrase.from() - 1, Part.PREPOSITION | Part.OF);
        return object ? Phrase.NONE : phrase;
    }

    private Phrase reachBack(int end, int low) {
        int from = end;
        while (from > low && end - from < LONGEST && takesBack(from - 1, low, end)) {
            from--;
            if (frame.is(from, OPENER)
                    && !((from - 1 > low) && frame.is(from - 1, Part.OF | Part.PREPOSITION))
                    && !frame.is(from - 1, OPENER)) {
                break;
            }
        }
        while (from < end
                && frame.is(from, Part.OF | Part.PREPOSITION | Part.CONJUNCTION | Part.OWNER_S | Part.ADVERB)) {
            from++;
        }
        return new Phrase(from, end);
    }

    private boolean takesBack(int item, int low, int end) {
        if (frame.isQuote(item) || frame.is(item, END) || !frame.is(item, Part.WORD | Part.OWNER_S | Part.JOINT)) {
            return false;
        }
        if (frame.is(item, Part.OF | Part.PREPOSITION)) {
            return item > low && item + 1 < end && carriesAttribute(item - 1);
        }
        if (frame.is(item, Part.CONJUNCTION)) {
            return item > low && item + 1 < end && frame.says(item, "and") && joinsNames(item);
        }
        boolean stops = frame.is(item, Part.PRONOUN | Part.SUBORDINATE | Part.ADVERB) && !frame.is(item, OPENER);
        return !stops && !(isVerb(item) && !frame.is(item - 1, OPENER));
    }

    /** A small word in the form of a verb that cannot be a noun as well. */
    private boolean isVerb(int item) {
        return frame.isSmall(item)
                && frame.is(item, Part.VERB)
                && frame.is(item, Part.PAST | Part.THIRD | Part.GERUND)
                && !frame.is(item, Part.ROLE | Part.PEOPLE | Part.GROUP | Part.DOCUMENT);
    }

    /** A noun, as far as can be told: what a phrase with a preposition may belong to. */
    private boolean carriesAttribute(int item) {
        if (frame.is(item, Part.CAPITAL | Part.ROLE | Part.PEOPLE | Part.GROUP | Part.DOCUMENT)) {
            return !frame.is(item, Part.DAY | Part.MONTH | Part.PREPOSITION | Part.SUBORDINATE);
        }
        return frame.isSmall(item) && !frame.is(item, NO_NOUN);
    }

    private boolean joinsNames(int item) {
        return frame.is(item - 1, Part.CAPITAL) && frame.is(item + 1, Part.CAPITAL);
    }

    /** Back over what may stand between a subject and its verb: has also, on Monday, (R-Texas). */
    private int skipBack(int item, int low) {
        int at = item;
        while (at > Math.max(low, item - LONGEST)) {
            if (frame.is(at - 1, Part.AUXILIARY | Part.NEGATION | Part.ADVERB)
                    || (frame.is(at - 1, Part.TIMEWORD | Part.DAY | Part.MONTH) && at - 1 > low)) {
                at--;
            } else if (frame.is(at - 1, Part.PREPOSITION) && frame.is(at, Part.DAY | Part.MONTH)) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    /** Where the phrase before an apposition ends: "Mara Hale, the mayor of Easton, said". */
    private int beforeApposition(int comma, int low) {
        for (int at = comma - 1; at > low && comma - at < LONGEST_APPOSITION; at--) {
            if (frame.isQuote(at) || frame.is(at, Part.SEMICOLON | Part.COLON)) {
                return low;
            }
            if (frame.is(at, Part.COMMA | Part.DASH) && !continuesName(at)) {
                return at;
            }
        }
        return low;
    }

    /** "Hale, Jr.", "Easton, Ohio, mayor": the comma is no apposition's begin. */
    private boolean continuesName(int comma) {
        return frame.says(comma + 1, "Jr") || frame.says(comma + 1, "Jr.") || frame.says(comma + 1, "Sr.");
    }

    private int beforeBracket(int close, int low) {
        for (int at = close - 1; at > low && close - at < LONGEST; at--) {
            if (frame.is(at, Part.OPEN_BRACKET)) {
                return at;
            }
        }
        return low;
    }

    /** The phrase that begins at this item. */
    Phrase from(int item, int high) {
        if (item >= high || frame.isQuote(item)) {
            return Phrase.NONE;
        }
        if (frame.is(item, Part.PRONOUN)) {
            return new Phrase(item, item + 1);
        }
        if (!frame.is(item, NAMING | Part.NUMBER | Part.WORD) || frame.is(item, Part.DAY | Part.MONTH)) {
            return Phrase.NONE;
        }
        int to = item;
        while (to < high && to - item < LONGEST && takesOn(to, item)) {
            to++;
        }
        while (to > item && frame.is(to - 1, Part.OF | Part.PREPOSITION | OPENER | Part.CONJUNCTION)) {
            to--;
        }
        return named(new Phrase(item, to));
    }

    private boolean takesOn(int item, int first) {
        if (frame.isQuote(item) || frame.is(item, END) || !frame.is(item, Part.WORD | Part.OWNER_S | Part.JOINT)) {
            return false;
        }
        if (frame.is(item, Part.ARTICLE) && item > first && !frame.is(item - 1, Part.OF | Part.PREPOSITION)) {
            return false;
        }
        if (frame.is(item, Part.OF)) {
            return item > first;
        }
        if (frame.is(item, Part.PREPOSITION)) {
            return item > first
                    && frame.isSmall(item - 1)
                    && frame.is(item - 1, Part.ROLE | Part.PEOPLE | Part.GROUP)
                    && !frame.is(item + 1, Part.DAY | Part.MONTH | Part.STATEMENT);
        }
        if (frame.is(item, Part.CONJUNCTION)) {
            return item > first && frame.says(item, "and") && joinsNames(item);
        }
        boolean stops = frame.is(item, Part.PRONOUN | Part.SUBORDINATE | Part.ADVERB) && !frame.is(item, OPENER);
        return !stops && !(isVerb(item) && item > first && !frame.is(item - 1, OPENER));
    }

    private Phrase named(Phrase phrase) {
        for (int item = phrase.from(); item < phrase.to(); item++) {
            if (frame.is(item, NAMING | Part.PRONOUN | Part.RELATIVE)) {
                return phrase;
            }
        }
        return Phrase.NONE;
    }

    /** The subject that a sentence opens with, behind any "But", "On Monday," or "Speaking to reporters,". */
    Phrase leading(int start, int end) {
        int at = start;
        while (at < Math.min(end, start + LONGEST)
                && frame.is(at, Part.CONJUNCTION | Part.ADVERB | Part.COMMA | Part.TIMEWORD)) {
            at++;
        }
        boolean aside = frame.is(at, Part.PREPOSITION | Part.SUBORDINATE | Part.GERUND | Part.OF)
                || (frame.is(at, Part.PAST) && frame.is(at, Part.VERB));
        if (aside) {
            at = behindComma(at, end);
        }
        return at >= end ? Phrase.NONE : from(at, end);
    }

    private int behindComma(int item, int end) {
        for (int at = item; at < end && at - item < LONGEST_APPOSITION; at++) {
            if (frame.is(at, Part.COMMA)) {
                return at + 1;
            }
            if (frame.isQuote(at)) {
                return end;
            }
        }
        return end;
    }
}
