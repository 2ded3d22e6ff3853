package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a frame sentence by sentence and tells, for each quoted stretch, who says it. */
final class QuoteReader {
    private static final int ALL = 100;
    private static final int LONGEST_CLAUSE = 60;

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
        Stretch marks = marks(item);
        int share = share(item, saying, frame.sentenceStart(sentence), frame.sentenceEnd(sentence));
        Finding.Shape shape = isTitle(marks, item, saying)
                ? Finding.Shape.TITLE
                : isFull(marks, item) ? Finding.Shape.SENTENCE : Finding.Shape.FRAGMENT;
        int words = frame.wordsIn(item, item + 1);
        return new Finding(frame.stretch(item), new Phrase(item, item + 1), sentence, saying, share, shape, words);
    }

    private int share(int item, Saying saying, int start, int end) {
        boolean ahead = !saying.cue().isEmpty() && saying.cue().to() <= item;
        boolean behind = !saying.cue().isEmpty() && saying.cue().from() > item;
        int from = ahead ? Math.min(saying.content(), item) : behind ? start : item;
        int to = contentEnd(item, end, behind);
        int all = frame.wordsIn(from, to);
        return all == 0 ? ALL : frame.quotedIn(from, to) * ALL / all;
    }

    private int contentEnd(int item, int end, boolean behind) {
        if (behind || wording.is(marks(item).last() - 1, Part.COMMA | Part.STOP)) {
            return item + 1;
        }
        int at = item + 1;
        while (at < Math.min(end, item + LONGEST_CLAUSE)
                && !frame.is(at, Part.COMMA | Part.BREAK | Part.DASH | Part.OPEN_BRACKET)) {
            at++;
        }
        return at;
    }

    private Stretch marks(int item) {
        return frame.stretches().get(frame.stretch(item));
    }

    /** Words in the capitals of a title, which nothing announces as speech: "The Long Way Home". */
    private boolean isTitle(Stretch marks, int item, Saying saying) {
        boolean spoken = !saying.cue().isEmpty() && saying.cue().from() > item;
        boolean announced = frame.is(item - 1, Part.COMMA | Part.COLON);
        return !spoken && !announced && Titles.isTitle(wording, marks);
    }

    private boolean isFull(Stretch marks, int item) {
        boolean capital = wording.is(marks.first(), Part.CAPITAL | Part.NUMBER);
        boolean ended =
                wording.is(marks.last() - 1, Part.STOP | Part.COMMA | Part.ELLIPSIS | Part.DASH) || !marks.isClosed();
        return capital && (ended || frame.is(item + 1, Part.COMMA | Part.STOP));
    }
}
