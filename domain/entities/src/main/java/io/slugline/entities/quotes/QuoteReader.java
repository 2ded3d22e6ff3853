package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a frame sentence by sentence and tells, for each quoted stretch, who says it. */
final class QuoteReader {
    private final Frame frame;
    private final Wording wording;
    private final SayingFinder sayings;
    private final ReportFinder reports;
    private final List<Finding> findings = new ArrayList<>();
    /** Of the last sentence read. */
    private Saying last = Saying.NONE;

    private int lastParagraph = -1;

    QuoteReader(Frame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.sayings = new SayingFinder(frame);
        this.reports = new ReportFinder(frame);
    }

    List<Finding> read() {
        for (int sentence = 0; sentence < frame.sentenceCount(); sentence++) {
            read(sentence, frame.sentenceStart(sentence), frame.sentenceEnd(sentence));
        }
        return findings;
    }

    private void read(int sentence, int start, int end) {
        Saying said = Saying.NONE;
        boolean any = false;
        for (int item = start; item < end; item++) {
            if (frame.isQuote(item)) {
                said = readQuote(item, sentence, said);
                any = true;
            }
        }
        int paragraph = frame.paragraph(start);
        if (any) {
            last = said;
            lastParagraph = paragraph;
        } else {
            readReport(sentence, start, end, paragraph);
        }
    }

    private void readReport(int sentence, int start, int end, int paragraph) {
        Optional<Finding> report = reports.in(sentence, start, end);
        report.ifPresent(findings::add);
        if (frame.is(end - 1, Part.COLON)) {
            last = sayings.announced(start, end);
            lastParagraph = paragraph;
        } else if (paragraph != lastParagraph) {
            last = Saying.NONE;
        }
    }

    private Saying readQuote(int item, int sentence, Saying said) {
        int start = frame.sentenceStart(sentence);
        int end = frame.sentenceEnd(sentence);
        Saying saying = sayings.of(item, start, end);
        if (saying.isNone() && !said.isNone()) {
            saying = said.continued();
        }
        if (saying.isNone() && item == start) {
            saying = carried(item);
        }
        findings.add(finding(item, sentence, saying));
        return saying.isNone() ? said : saying;
    }

    /** A quotation that opens a sentence goes on with the speaker before it. */
    private Saying carried(int item) {
        int paragraph = frame.paragraph(item);
        return paragraph - lastParagraph <= 1 ? last.continued() : Saying.NONE;
    }

    private Finding finding(int item, int sentence, Saying saying) {
        int stretch = frame.stretch(item);
        Stretch marks = frame.stretches().get(stretch);
        int share = share(item, saying, frame.sentenceStart(sentence), frame.sentenceEnd(sentence));
        return new Finding(
                stretch, new Phrase(item, item + 1), sentence, saying, share, isFull(marks, item), words(marks));
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
