package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import java.util.Optional;

/**
 * Finds speech that is reported without marks: Hale said that …; Hale said the town …; …, Hale said; According to Hale,
 * …; …, according to Hale.
 */
final class ReportFinder {
    /** A shorter clause reports nothing that could be compared. */
    private static final int SHORTEST = 3;

    private static final int REACH = 60;
    private static final int REACH_OF_THAT = 12;
    private static final long CLAUSE_START =
            Part.PRONOUN | Part.ARTICLE | Part.DETERMINER | Part.POSSESSIVE | Part.CAPITAL | Part.PEOPLE;
    private static final long END = Part.STOP | Part.SEMICOLON | Part.ELLIPSIS;

    private final Frame frame;
    private final NounPhrases phrases;
    private final Cues cues;

    ReportFinder(Frame frame) {
        this.frame = frame;
        this.phrases = new NounPhrases(frame);
        this.cues = new Cues(frame);
    }

    /** The first report in a sentence without quotations. */
    Optional<Finding> in(int sentence, int start, int end) {
        for (int at = start; at < end; at++) {
            if (frame.is(at, Part.ACCORDING) || (frame.is(at, Part.SPEAK | Part.TELL) && cues.isFinite(at))) {
                Optional<Finding> report = at(at, sentence, start, end);
                if (report.isPresent()) {
                    return report;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> at(int cue, int sentence, int start, int end) {
        Phrase source = frame.is(cue, Part.ACCORDING) ? accordingTo(cue, end) : phrases.before(cue, start);
        Phrase content = source.isEmpty() ? Phrase.NONE : content(cue, source, start, end);
        if (content.to() - content.from() < SHORTEST) {
            return Optional.empty();
        }
        Phrase word = new Phrase(cue, frame.is(cue, Part.ACCORDING) ? source.from() : cue + 1);
        return Optional.of(Finding.reported(content, sentence, Saying.of(word, source, content.from())));
    }

    private Phrase accordingTo(int cue, int end) {
        if (!frame.says(cue + 1, "to")) {
            return Phrase.NONE;
        }
        boolean pronoun = frame.is(cue + 2, Part.HIM | Part.POSSESSIVE) && !frame.is(cue + 3, Part.WORD);
        return pronoun ? new Phrase(cue + 2, cue + 3) : phrases.from(cue + 2, end);
    }

    private Phrase content(int cue, Phrase source, int start, int end) {
        if (frame.is(cue, Part.ACCORDING)) {
            boolean first = cue <= start + 1;
            return first ? behind(comma(source.to(), end) + 1, end) : ahead(start, cue);
        }
        int at = behindTime(behindHearer(cue, end), end);
        int that = that(at, end);
        if (that >= 0) {
            return behind(that + 1, end);
        }
        if (frame.is(at, CLAUSE_START) && hasVerb(at + 1, end)) {
            return behind(at, end);
        }
        boolean last = at >= end - 1 || frame.is(at, END | Part.PREPOSITION | Part.DAY | Part.COMMA);
        return last && frame.is(source.from() - 1, Part.COMMA) ? ahead(start, source.from()) : Phrase.NONE;
    }

    private int behindTime(int from, int end) {
        int at = from;
        while (at < end
                && (frame.is(at, Part.DAY | Part.TIMEWORD | Part.MONTH | Part.ADVERB)
                        || (frame.is(at, Part.PREPOSITION) && frame.is(at + 1, Part.DAY | Part.MONTH))
                        || (frame.is(at, Part.NUMBER) && frame.is(at - 1, Part.MONTH)))) {
            at++;
        }
        return at;
    }

    /** "said at the start of the meeting that": before any other verb. */
    private int that(int from, int end) {
        for (int at = from; at < Math.min(end, from + REACH_OF_THAT); at++) {
            if (frame.is(at, Part.THAT)) {
                return at;
            }
            if (frame.is(at, END | Part.COMMA | Part.AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    private int behindHearer(int cue, int end) {
        if (!frame.is(cue, Part.TELL)) {
            return cue + 1;
        }
        Phrase hearer = frame.is(cue + 1, Part.HIM) ? new Phrase(cue + 1, cue + 2) : phrases.from(cue + 1, end);
        return hearer.isEmpty() ? cue + 1 : hearer.to();
    }

    private boolean hasVerb(int from, int end) {
        for (int at = from; at < Math.min(end, from + REACH) && !frame.is(at, END); at++) {
            if (frame.is(at, Part.AUXILIARY) || (frame.is(at, Part.VERB) && frame.is(at, Part.PAST | Part.THIRD))) {
                return true;
            }
        }
        return false;
    }

    private int comma(int from, int end) {
        int at = from;
        while (at < Math.min(end, from + REACH) && !frame.is(at, Part.COMMA)) {
            at++;
        }
        return at;
    }

    private Phrase behind(int from, int end) {
        int to = end;
        while (to > from && frame.is(to - 1, END | Part.COMMA)) {
            to--;
        }
        return from >= to ? Phrase.NONE : new Phrase(from, to);
    }

    private Phrase ahead(int start, int before) {
        int to = before;
        while (to > start && frame.is(to - 1, Part.COMMA | Part.DASH)) {
            to--;
        }
        return start >= to ? Phrase.NONE : new Phrase(start, to);
    }
}
