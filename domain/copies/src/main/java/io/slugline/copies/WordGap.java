package io.slugline.copies;

/** What stands between two words, as far as it tells whether a sentence ends there. */
final class WordGap {
    private boolean stop;
    private boolean fullWidthStop;
    private boolean spaceAfterStop;
    private boolean paragraphBreak;
    private int marks;

    void clear() {
        stop = false;
        fullWidthStop = false;
        spaceAfterStop = false;
        paragraphBreak = false;
        marks = 0;
    }

    void add(int c) {
        if (c == '\n') {
            paragraphBreak = true;
        } else if (c == ' ' || Character.isWhitespace(c) || c == 0xA0) {
            spaceAfterStop |= stop;
        } else {
            marks++;
            addMark(c);
        }
    }

    private void addMark(int c) {
        switch (c) {
            case '.', '!', '?', '…' -> stop = true;
            case '。', '！', '？', '।' -> fullWidthStop = true;
            default -> {}
        }
    }

    /** Whether a sentence ends here, given whether the next word may begin one. */
    boolean endsSentence(boolean nextMayBegin) {
        return paragraphBreak || fullWidthStop || (stop && spaceAfterStop && nextMayBegin);
    }

    /** A single full stop and no paragraph break: it may belong to an abbreviation. */
    boolean isOnePoint() {
        return marks == 1 && stop && !paragraphBreak;
    }
}
