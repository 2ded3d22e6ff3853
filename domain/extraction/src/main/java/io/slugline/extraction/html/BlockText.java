package io.slugline.extraction.html;

import java.util.Arrays;

/** The text of a block while it is read, with what share of it is linked, bold or italic. */
final class BlockText {
    /** A longer block is no prose; the rest of it is left unread. */
    private static final int LONGEST = 100_000;

    private static final char DELETE = 127;
    private static final int FIRST_ROOM = 1024;

    private char[] text = new char[FIRST_ROOM];
    private int size;
    private int openLinks;
    private int openBolds;
    private int openItalics;
    private int linkChars;
    private int links;
    private int boldChars;
    private int italicChars;
    private long names;

    void append(String piece) {
        int before = size;
        int end = Math.min(piece.length(), LONGEST - before);
        makeRoom(end);
        for (int i = 0; i < end; i++) {
            char c = piece.charAt(i);
            if (c > ' ' && c < DELETE) {
                text[size++] = c;
            } else {
                append(c);
            }
        }
        int added = size - before;
        linkChars += openLinks > 0 ? added : 0;
        boldChars += openBolds > 0 ? added : 0;
        italicChars += openItalics > 0 ? added : 0;
    }

    private void makeRoom(int more) {
        if (size + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, size + more));
        }
    }

    private void append(char c) {
        if (isSpace(c)) {
            if (!isEmpty() && text[size - 1] != ' ') {
                text[size++] = ' ';
            }
        } else if (!isInvisible(c)) {
            text[size++] = c;
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    /** Zero-width marks and controls; joiners stay, for Persian, Hindi and emoji need them. */
    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u2060' || Character.isISOControl(c);
    }

    /** An element within the line begins. */
    void enter(Tags.Role role, long elementNames) {
        links += role == Tags.Role.LINK ? 1 : 0;
        count(role, 1);
        beginWith(elementNames);
    }

    void leave(Tags.Role role) {
        count(role, -1);
    }

    private void count(Tags.Role role, int step) {
        openLinks += role == Tags.Role.LINK ? step : 0;
        openBolds += role == Tags.Role.BOLD ? step : 0;
        openItalics += role == Tags.Role.ITALIC ? step : 0;
    }

    /** Names count for the block when it begins with the element that bears them. */
    private void beginWith(long elementNames) {
        if (isEmpty()) {
            names |= elementNames;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
        linkChars = 0;
        boldChars = 0;
        italicChars = 0;
        links = openLinks > 0 ? 1 : 0;
        names = 0;
    }

    String text() {
        return new String(text, 0, size).strip();
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
