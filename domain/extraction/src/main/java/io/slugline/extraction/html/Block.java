package io.slugline.extraction.html;

/** A run of text that no block-level element cuts: the unit that is kept or dropped. */
final class Block {
    /** Text of this many characters with few links is running text. */
    private static final int RUNNING_CHARS = 80;

    /** Steps up to an element that is named for others. */
    private static final int NEAR = 6;

    final int index;
    final Box box;
    /** White space is folded; neither empty nor blank. */
    final String text;
    /** Groups of the inline elements it begins with. */
    final long inlineNames;

    /** The text's letters and digits in lower case. */
    final String folded;

    final int linkChars;
    final int links;
    final int boldChars;
    final int italicChars;

    Block(int index, Box box, BlockText source) {
        this.index = index;
        this.box = box;
        text = source.text();
        folded = PageText.fold(text);
        inlineNames = source.names();
        linkChars = source.linkChars();
        links = source.links();
        boldChars = source.boldChars();
        italicChars = source.italicChars();
    }

    /** Whether it stands among the words of readers or under the heads of other articles. */
    boolean isOfOthers(int pageRunningChars) {
        return box.distance(NameGroup.COMMENT, pageRunningChars) < NEAR
                || box.distance(NameGroup.RELATED, pageRunningChars) < NEAR;
    }

    int chars() {
        return text.length();
    }

    double linkShare() {
        return (double) linkChars / Math.max(1, text.length());
    }

    boolean isRunningText() {
        return text.length() >= RUNNING_CHARS && linkShare() < 0.5 && box.headingLevel == 0;
    }
}
