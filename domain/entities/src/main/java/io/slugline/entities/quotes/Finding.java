package io.slugline.entities.quotes;

/**
 * Something that may be a quotation, with what the text says of it.
 *
 * @param stretch the words between marks; negative for reported speech
 * @param content the items that say it: the stretch itself, or the clause that reports it
 * @param sentence of the frame, where it stands
 * @param share of the words attributed with it that stand between marks, in percent
 * @param full whether it reads as a sentence or more, not as a part of one
 */
record Finding(int stretch, Phrase content, int sentence, Saying saying, int share, boolean full, int words) {
    static final int REPORTED = -1;

    static Finding reported(Phrase content, int sentence, Saying saying) {
        return new Finding(REPORTED, content, sentence, saying, 0, true, content.to() - content.from());
    }

    boolean isReported() {
        return stretch == REPORTED;
    }

    boolean isBeforeCue() {
        return !saying.cue().isEmpty() && saying.cue().from() >= content.to();
    }
}
