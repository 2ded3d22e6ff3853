package io.slugline.extraction.html;

/** The text of a block while it is read, with what share of it is linked, bold or italic. */
final class BlockText {
    /** A longer block is no prose; the rest of it is left unread. */
    private static final int LONGEST = 100_000;

    private final StringBuilder text = new StringBuilder();
    private int openLinks;
    private int openBolds;
    private int openItalics;
    private int linkChars;
    private int links;
    private int boldChars;
    private int italicChars;
    private long names;

    void append(String piece) {
        int before = text.length();
        for (int i = 0; i < piece.length() && text.length() < LONGEST; i++) {
            append(piece.charAt(i));
        }
        int added = text.length() - before;
        linkChars += openLinks > 0 ? added : 0;
        boldChars += openBolds > 0 ? added : 0;
        italicChars += openItalics > 0 ? added : 0;
    }

    private void append(char c) {
        if (isSpace(c)) {
            if (!isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (!isInvisible(c)) {
            text.append(c);
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    /** Zero-width marks and controls; joiners stay, for Persian, Hindi and emoji need them. */
    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u2060' || Character.isISOControl(c);
    }

    void openLink() {
        openLinks++;
        links++;
    }

    void closeLink() {
        openLinks--;
    }

    void bold(int step) {
        openBolds += step;
    }

    void italic(int step) {
        openItalics += step;
    }

    /** Names count for the block when it begins with the element that bears them. */
    void beginWith(long elementNames) {
        if (isEmpty()) {
            names |= elementNames;
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    void clear() {
        text.setLength(0);
        linkChars = 0;
        boldChars = 0;
        italicChars = 0;
        links = openLinks > 0 ? 1 : 0;
        names = 0;
    }

    String text() {
        return text.toString().strip();
    }

    int linkChars() {
        return linkChars;
    }

    int links() {
        return links;
    }

    int boldChars() {
        return boldChars;
    }

    int italicChars() {
        return italicChars;
    }

    long names() {
        return names;
    }
}
