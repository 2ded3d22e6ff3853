package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;

/**
 * Finds who says what stands at an item of a sentence: behind the quotation ("…", Hale said; "…", said Hale; "…",
 * according to Hale; "…" — Hale), or before it (Hale said "…"; According to Hale, "…"; Hale: "…").
 */
final class SayingFinder {
    private static final int REACH_BEHIND = 45;
    private static final int REACH_BEFORE = 60;
    private static final int MOST_ADVERBS = 4;
    /** A name before a colon, as in a script, is short. */
    private static final int LONGEST_LABEL = 12;

    private static final long CLOSES_NAME = Part.COMMA | Part.DASH | Part.OPEN_BRACKET | Part.CLOSE_BRACKET;

    private final Frame frame;
    private final NounPhrases phrases;
    private final Cues cues;

    SayingFinder(Frame frame) {
        this.frame = frame;
        this.phrases = new NounPhrases(frame);
        this.cues = new Cues(frame);
    }

    /** Who says the quotation at this item of the sentence, {@link Saying#NONE} if the sentence does not tell. */
    Saying of(int quote, int start, int end) {
        Saying behind = behind(quote, start, end);
        return behind.isNone() ? before(quote, start) : behind;
    }

    /** Who says what follows a sentence that ends with a colon. */
    Saying announced(int start, int end) {
        return before(end, start);
    }

    private Saying behind(int quote, int start, int end) {
        int at = quote + 1;
        while (at < end && frame.is(at, Part.COMMA | Part.DASH)) {
            at++;
        }
        if (at >= end || frame.isQuote(at)) {
            return Saying.NONE;
        }
        if (frame.is(at, Part.ACCORDING)) {
            return according(at, end);
        }
        if (quote == start && frame.is(at - 1, Part.DASH) && frame.is(at, Part.CAPITAL)) {
            return signed(at, quote, end);
        }
        boolean free = quote == start || endsOpenly(quote) || frame.is(quote + 1, Part.COMMA | Part.DASH);
        return free ? verbBehind(quote, at, start, end) : Saying.NONE;
    }

    /** "…" — Mara Hale. */
    private Saying signed(int at, int quote, int end) {
        Phrase source = phrases.from(at, end);
        boolean alone = !source.isEmpty() && (source.to() >= end - 1 || frame.is(source.to(), Part.COMMA | Part.STOP));
        return alone ? Saying.of(Phrase.NONE, source, quote) : Saying.NONE;
    }

    private Saying verbBehind(int quote, int at, int start, int end) {
        if (cues.isInverted(at)) {
            Phrase source = phrases.from(at + 1, end);
            if (!source.isEmpty()) {
                return Saying.of(cueAt(at), source, quote);
            }
        }
        int cue = nextCue(at, Math.min(end, at + REACH_BEHIND));
        Phrase source = cue < 0 ? Phrase.NONE : subjectBehind(cue, at, quote == start);
        return source.isEmpty() ? anyVerbBehind(quote, at, end) : Saying.of(cueAt(cue), source, quote);
    }

    private Phrase subjectBehind(int cue, int at, boolean opens) {
        Phrase first = phrases.from(at, cue);
        if (!first.isEmpty() && frame.is(first.to(), CLOSES_NAME) && frame.is(cue - 1, CLOSES_NAME)) {
            return first; // "…," Hale, 61 and a former mayor of Easton, Ohio, said
        }
        Phrase source = phrases.before(cue, at);
        boolean adjoins = source.from() <= at + 1;
        boolean returns = opens && frame.is(source.from() - 1, Part.COMMA);
        return adjoins || returns ? source : Phrase.NONE;
    }

    /** "…," Hale thundered: right behind a subject any verb of the past will do. */
    private Saying anyVerbBehind(int quote, int at, int end) {
        Phrase subject = endsOpenly(quote) ? phrases.from(at, end) : Phrase.NONE;
        int verb = subject.to();
        while (!subject.isEmpty() && verb < subject.to() + MOST_ADVERBS && frame.is(verb, Part.ADVERB)) {
            verb++;
        }
        boolean said = !subject.isEmpty() && verb < end && cues.mayBeCue(verb);
        return said ? Saying.of(cueAt(verb), subject, quote) : Saying.NONE;
    }

    /** The first finite verb of saying outside quotations. */
    private int nextCue(int from, int end) {
        for (int at = from; at < end; at++) {
            if (frame.isQuote(at) || frame.is(at, Part.SEMICOLON | Part.ELLIPSIS)) {
                return -1;
            }
            if (cues.isFinite(at)) {
                return at;
            }
        }
        return -1;
    }

    /** A fragment that ends with a comma or a stop leaves the sentence open for its cue. */
    private boolean endsOpenly(int quote) {
        Stretch stretch = frame.stretches().get(frame.stretch(quote));
        return frame.wording().is(stretch.last() - 1, Part.COMMA | Part.STOP | Part.DASH | Part.ELLIPSIS)
                || frame.is(quote + 1, Part.COMMA);
    }

    private Saying according(int item, int end) {
        int at = frame.says(item + 1, "to") ? item + 2 : item + 1;
        Phrase source = frame.is(at, Part.HIM) ? new Phrase(at, at + 1) : phrases.from(at, end);
        return source.isEmpty() ? Saying.NONE : Saying.of(new Phrase(item, at), source, source.to());
    }

    private Saying before(int quote, int start) {
        for (int at = quote - 1; at >= start && quote - at < REACH_BEFORE; at--) {
            if (frame.is(at, Part.ACCORDING)) {
                return according(at, quote);
            }
            if (cues.isCue(at, start)) {
                Saying saying = at(at, start, quote);
                if (!saying.isNone()) {
                    return saying;
                }
            }
        }
        return frame.is(quote - 1, Part.COLON) ? labelled(quote, start) : Saying.NONE;
    }

    /** MARA HALE: "…"; Her answer to the town: "…". */
    private Saying labelled(int quote, int start) {
        Phrase source = phrases.leading(start, quote - 1);
        boolean label = source.to() == quote - 1 || quote - 1 - start <= LONGEST_LABEL;
        return source.isEmpty() || !label ? Saying.NONE : Saying.of(Phrase.NONE, source, quote);
    }

    private Saying at(int cue, int start, int quote) {
        if (cue == start || (frame.is(cue, Part.CAPITAL) && cues.isInverted(cue))) {
            return saying(cue, phrases.from(cue + 1, quote), quote);
        }
        boolean finite = !frame.is(cue, Part.GERUND) && !frame.says(cue - 1, "to");
        boolean adjoins = finite || frame.is(cue - 1, Part.CAPITAL | Part.ROLE);
        Phrase source = adjoins ? phrases.before(cue, start) : Phrase.NONE;
        if (isCalled(cue, source, quote)) {
            return Saying.NONE;
        }
        if (quote - cue < REACH_BEFORE && isRepeated(source, start)) {
            return at(cues.before(source.from(), start), start, quote);
        }
        Saying saying = saying(cue, source.isEmpty() ? mainSubject(cue, start) : source, quote);
        return finite && !source.isEmpty() ? saying.relayedBy(relay(source, start)) : saying;
    }

    /** A town once called "the pearl of the coast": it calls nobody. */
    private boolean isCalled(int cue, Phrase source, int quote) {
        return quote == cue + 1
                && frame.is(cue, Part.CALL)
                && frame.is(cue, Part.PAST)
                && frame.is(source.from(), Part.ARTICLE)
                && frame.isSmall(cue - 1)
                && !frame.is(cue - 1, Part.ROLE | Part.GROUP | Part.DOCUMENT);
    }

    /** Who said that the source said it. */
    private Phrase relay(Phrase source, int start) {
        int outer = cues.outer(source.from(), start);
        return outer < 0 ? Phrase.NONE : phrases.before(outer, start);
    }

    /** Hale said she hoped "…": she is the one who was named before. */
    private boolean isRepeated(Phrase source, int start) {
        return !source.isEmpty() && frame.is(source.from(), Part.PRONOUN) && cues.before(source.from(), start) > start;
    }

    private Saying saying(int cue, Phrase source, int quote) {
        return source.isEmpty() ? Saying.NONE : Saying.of(cueAt(cue), source, contentBehind(cue, quote));
    }

    private static Phrase cueAt(int cue) {
        return new Phrase(cue, cue + 1);
    }

    /** "…", Hale said, adding "…"; Hale left, saying "…": who spoke before the quotation, else the sentence's subject. */
    private Phrase mainSubject(int cue, int start) {
        if (frame.isQuote(start)) {
            Saying first = behind(start, start, cue);
            if (!first.source().isEmpty()) {
                return first.source();
            }
        }
        int from = start;
        while (from < Math.min(cue, start + REACH_BEFORE)
                && (frame.isQuote(from) || frame.is(from, Part.COMMA | Part.DASH))) {
            from++;
        }
        return phrases.leading(from, cue);
    }

    /** Where that which is said begins: behind the hearer, "that" and a colon. */
    private int contentBehind(int cue, int quote) {
        int at = cue + 1;
        if (frame.is(cue, Part.TELL)) {
            Phrase hearer = frame.is(at, Part.HIM) ? new Phrase(at, at + 1) : phrases.from(at, quote);
            at = hearer.isEmpty() ? at : hearer.to();
        }
        for (int i = at; i < quote; i++) {
            if (frame.is(i, Part.COLON) || (frame.is(i, Part.THAT) && i - at < 4)) {
                at = i + 1;
            }
        }
        return at;
    }
}
