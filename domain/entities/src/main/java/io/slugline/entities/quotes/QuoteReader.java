package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reads a frame sentence by sentence and tells, for each quoted stretch, who says it. */
final class QuoteReader {
    private final Frame frame;
    private final Wording wording;
    private final SayingFinder sayings;
    private final List<Finding> findings = new ArrayList<>();
    /** Of the last sentence read. */
    private Saying last = Saying.NONE;

    private int lastParagraph = -1;

    QuoteReader(Frame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.sayings = new SayingFinder(frame);
    }

    List<Finding> read() {
        for (int sentence = 0; sentence < frame.sentenceCount(); sentence++) {
            read(frame.sentenceStart(sentence), frame.sentenceEnd(sentence));
        }
        return findings;
    }

    private void read(int start, int end) {
        Saying said = Saying.NONE;
        boolean any = false;
        for (int item = start; item < end; item++) {
            if (frame.isQuote(item)) {
                Saying saying = sayings.of(item, start, end);
                if (saying.isNone() && !said.isNone()) {
                    saying = said.continued();
                }
                if (saying.isNone() && item == start) {
                    saying = carried(item);
                }
                findings.add(finding(item, saying, start, end));
                said = saying.isNone() ? said : saying;
                any = true;
            }
        }
        if (any) {
            last = said;
            lastParagraph = frame.paragraph(start);
        } else if (frame.is(end - 1, Part.COLON)) {
            last = sayings.announced(start, end);
            lastParagraph = frame.paragraph(start);
        } else if (frame.paragraph(start) != lastParagraph) {
            last = Saying.NONE;
        }
    }

    /** A quotation that opens a sentence goes on with the speaker before it. */
    private Saying carried(int item) {
        int paragraph = frame.paragraph(item);
        return paragraph - lastParagraph <= 1 ? last.continued() : Saying.NONE;
    }

    private Finding finding(int item, Saying saying, int start, int end) {
        int stretch = frame.stretch(item);
        Stretch marks = frame.stretches().get(stretch);
        int words = words(marks);
        return new Finding(stretch, item, saying, share(item, saying, start, end), isFull(marks, item), words);
    }

    private int share(int item, Saying saying, int start, int end) {
        boolean ahead = !saying.cue().isEmpty() && saying.cue().to() <= item;
        boolean behind = !saying.cue().isEmpty() && saying.cue().from() > item;
        int from = ahead ? Math.min(saying.content(), item) : behind ? start : item;
        int to = contentEnd(item, end, behind);
        int all = 0;
        int quoted = 0;
        for (int at = from; at < to; at++) {
            if (frame.isQuote(at)) {
                int n = words(frame.stretches().get(frame.stretch(at)));
                quoted += n;
                all += n;
            } else if (frame.is(at, Part.WORD)) {
                all++;
            }
        }
        return all == 0 ? 100 : quoted * 100 / all;
    }

    private int contentEnd(int item, int end, boolean behind) {
        if (behind || wording.is(frame.stretches().get(frame.stretch(item)).last() - 1, Part.COMMA | Part.STOP)) {
            return item + 1;
        }
        int at = item + 1;
        while (at < end && !frame.is(at, Part.COMMA | Part.BREAK | Part.DASH | Part.OPEN_BRACKET)) {
            at++;
        }
        return at;
    }

    private int words(Stretch marks) {
        int words = 0;
        for (int token = marks.first(); token < marks.last(); token++) {
            words += wording.is(token, Part.WORD) ? 1 : 0;
        }
        return words;
    }

    private boolean isFull(Stretch marks, int item) {
        boolean capital = wording.is(marks.first(), Part.CAPITAL | Part.NUMBER);
        boolean ended =
                wording.is(marks.last() - 1, Part.STOP | Part.COMMA | Part.ELLIPSIS | Part.DASH) || !marks.isClosed();
        return capital && (ended || frame.is(item + 1, Part.COMMA | Part.STOP));
    }
}
