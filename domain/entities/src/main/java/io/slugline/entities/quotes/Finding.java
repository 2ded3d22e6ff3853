package io.slugline.entities.quotes;

/**
 * Something that may be a quotation, with what the text says of it.
 *
 * @param stretch the words between marks; negative for reported speech
 * @param content the items that say it: the stretch itself, or the clause that reports it
 * @param sentence of the frame, where it stands
 * @param share of the words attributed with it that stand between marks, in percent
 */
record Finding(int stretch, Phrase content, int sentence, Saying saying, int share, Shape shape, int words) {
    static final int REPORTED = -1;

    /** What it reads like: a sentence or more, a part of one, or the title of something. */
    enum Shape {
        SENTENCE,
        FRAGMENT,
        TITLE
    }

    static Finding reported(Phrase content, int sentence, Saying saying) {
        return new Finding(REPORTED, content, sentence, saying, 0, Shape.SENTENCE, content.to() - content.from());
    }

    boolean isReported() {
        return stretch == REPORTED;
    }

    boolean isSentence() {
        return shape == Shape.SENTENCE;
    }

    boolean isBeforeCue() {
        return !saying.cue().isEmpty() && saying.cue().from() >= content.to();
    }
}
