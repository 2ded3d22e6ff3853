package io.slugline.extraction.text;

import java.util.List;

/** Recognises titles that read like sentences by where they stand: set off above, with a line of a head right below. */
final class Promotion {
    private static final int LONGEST = 40;

    private Promotion() {}

    static void promote(List<Entry> entries) {
        for (int i = 0; i + 1 < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean sentence = entry.is(Kind.PROSE) && Shape.words(entry.text()) <= LONGEST;
            if (sentence && isSetOff(entries, i) && heads(entries.get(i + 1))) {
                entries.set(i, EntryReader.heading(entry.line()));
            }
        }
    }

    private static boolean isSetOff(List<Entry> entries, int i) {
        return i == 0 || entries.get(i).gap() > 0 || entries.get(i - 1).is(Kind.RULE);
    }

    /** Whether this line belongs to a head whose title stands right above it. */
    private static boolean heads(Entry below) {
        boolean head = switch (below.kind()) {
            case URL, RULE, BYLINE, STAMP, LABEL -> true;
            default -> false;
        };
        return head && below.gap() == 0;
    }
}
