package io.slugline.extraction.text;

import io.slugline.extraction.wire.CreditReader;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs and headings of a body's lines. */
final class BodyLines {
    /** Captions, printed once as text and once for the picture, stand at an article's top. */
    private static final int CAPTION_LINES = 6;

    /** A longer line between paragraphs is a paragraph that lacks its full stop. */
    private static final int LONGEST_HEADING = 14;

    /** Below the text a short line without a full stop is another article's title; from this length on it is text. */
    static final int LONG_LINE = 16;

    private final List<Entry> lines;
    private final String title;

    BodyLines(List<Entry> lines, String title) {
        this.lines = lines;
        this.title = Shape.folded(title);
    }

    TextArticle article(Head head) {
        List<String> paragraphs = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        int last = lastProse();
        for (int i = 0; i <= last; i++) {
            Entry entry = lines.get(i);
            boolean again = !title.isEmpty() && Shape.folded(entry.text()).equals(title);
            if (again || isCaption(i)) {
                continue;
            }
            if (isHeading(i)) {
                headings.add(paragraphs.size());
            }
            paragraphs.add(entry.text());
        }
        return head.article(paragraphs, headings);
    }

    private int lastProse() {
        int last = lines.size() - 1;
        while (last >= 0
                && !lines.get(last).is(Kind.PROSE)
                && Shape.words(lines.get(last).text()) < LONG_LINE
                && !Shape.endsSentence(lines.get(last).text())
                && !isCredit(last)) {
            last--;
        }
        return last;
    }

    private boolean isCredit(int i) {
        return !new CreditReader().read(lines.get(i).text()).isEmpty();
    }

    /** A line that stands twice without an empty line between, on a page whose paragraphs are set apart. */
    private boolean isCaption(int i) {
        if (i >= CAPTION_LINES || !setApart()) {
            return false;
        }
        boolean below = i + 1 < lines.size()
                && lines.get(i + 1).gap() == 0
                && lines.get(i + 1).text().equals(lines.get(i).text());
        boolean above = i > 0
                && lines.get(i).gap() == 0
                && lines.get(i - 1).text().equals(lines.get(i).text());
        return below || above;
    }

    private boolean setApart() {
        int apart = 0;
        for (Entry entry : lines) {
            apart += entry.gap() > 0 ? 1 : 0;
        }
        return apart * 2 > lines.size();
    }

    private boolean isHeading(int i) {
        Entry entry = lines.get(i);
        String text = entry.text();
        boolean before = i + 1 < lines.size() && lines.get(i + 1).is(Kind.PROSE);
        return entry.is(Kind.TITLE)
                && before
                && i > 0
                && Shape.words(text) <= LONGEST_HEADING
                && !Shape.endsSentence(text)
                && "\"“”'‘(".indexOf(text.charAt(0)) < 0
                && !text.endsWith(":")
                && !text.endsWith(",");
    }
}
