package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;

/** Tells whether a verb at an item says something, by its form and by what stands before it. */
final class Cues {
    private static final long BEFORE_NOUN =
            Part.ARTICLE | Part.POSSESSIVE | Part.DETERMINER | Part.OWNER_S | Part.OF | Part.PREPOSITION;

    private static final int REACH_OF_BE = 4;
    private static final int REACH_OF_HEARER = 12;

    private final Frame frame;

    Cues(Frame frame) {
        this.frame = frame;
    }

    /** Said, told, says; critics say, he would say. */
    boolean isFinite(int item) {
        return frame.is(item, Part.SPEAK | Part.TELL)
                && !frame.is(item, Part.CAPITAL)
                && !isNoun(item)
                && !isPassive(item)
                && hasFiniteForm(item);
    }

    /** Any verb of saying, calling or thinking, its gerund and its infinitive too. */
    boolean isCue(int item, int start) {
        boolean name = frame.is(item, Part.CAPITAL) && item > start;
        if (!frame.is(item, Part.CUE) || name || isNoun(item)) {
            return false;
        }
        if (frame.is(item, Part.GERUND)) {
            return true;
        }
        return !isPassive(item) && (hasFiniteForm(item) || frame.says(item - 1, "to"));
    }

    /** A verb that may stand between the words and their speaker: "…", said Hale. */
    boolean isInverted(int item) {
        return frame.is(item, Part.SPEAK)
                && frame.is(item, Part.PAST | Part.THIRD)
                && !frame.is(item + 1, Part.PREPOSITION | Part.OF | Part.DAY);
    }

    /** Right behind a subject that follows a quotation: any verb of the past or the third person. */
    boolean mayBeCue(int item) {
        return frame.isSmall(item) && frame.is(item, Part.VERB) && frame.is(item, Part.PAST | Part.THIRD);
    }

    /** The verb of saying whose clause begins right before this item, -1 if there is none. */
    int before(int item, int start) {
        int at = frame.is(item - 1, Part.THAT) ? item - 2 : item - 1;
        return at > start && isFinite(at) ? at : -1;
    }

    /** The verb of saying on which the clause depends that begins at this item: Hale told reporters that | Reed hoped. */
    int outer(int item, int start) {
        int adjoining = before(item, start);
        if (adjoining >= 0 || !frame.is(item - 1, Part.THAT)) {
            return adjoining;
        }
        for (int at = item - 2; at > start && item - at < REACH_OF_HEARER; at--) {
            if (frame.isQuote(at) || frame.is(at, Part.BREAK | Part.COMMA)) {
                return -1;
            }
            if (isFinite(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean hasFiniteForm(int item) {
        return frame.is(item, Part.PAST | Part.THIRD) || (frame.is(item, Part.BASE) && takesBase(item));
    }

    private boolean takesBase(int item) {
        return frame.is(
                item - 1, Part.PEOPLE | Part.THEY | Part.WE | Part.YOU | Part.AUXILIARY | Part.RELATIVE | Part.ADVERB);
    }

    private boolean isNoun(int item) {
        return frame.is(item - 1, BEFORE_NOUN) && !frame.is(item, Part.GERUND) && !frame.says(item - 1, "to");
    }

    /** Was told, were asked, when asked: the subject hears. */
    private boolean isPassive(int item) {
        if (!frame.is(item, Part.PAST)) {
            return false;
        }
        int at = item - 1;
        while (item - at < REACH_OF_BE && frame.is(at, Part.ADVERB | Part.NEGATION)) {
            at--;
        }
        return frame.says(at, "when") || isFormOfBe(at);
    }

    private boolean isFormOfBe(int item) {
        return frame.is(item, Part.AUXILIARY)
                && (frame.says(item, "was")
                        || frame.says(item, "were")
                        || frame.says(item, "is")
                        || frame.says(item, "are")
                        || frame.says(item, "been")
                        || frame.says(item, "being")
                        || frame.says(item, "be"));
    }
}
