package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells who the words of a source stand for: a name at their head, a role that one person is introduced by, a pronoun.
 *
 * <p>A wrong speaker is worse than none. A pronoun means who spoke or was spoken of just before: in its paragraph, or at
 * the end of the one before if that was speech or who but one person. Anything less certain stays open.
 */
final class Speakers {
    /** In sentences; no more are looked at. */
    private static final int LONGEST_PARAGRAPH = 50;

    private static final Resolved NOBODY = new Resolved(Optional.empty(), Optional.empty(), Basis.NONE);

    private final Frame frame;
    private final Introductions names;
    private final Map<Phrase, Optional<Speaker>> known = new HashMap<>();
    private Optional<Speaker> last = Optional.empty();
    private int lastSentence = -1;

    record Resolved(Optional<Speaker> speaker, Optional<Speaker> relayedBy, Basis basis) {}

    Speakers(Frame frame, Introductions names) {
        this.frame = frame;
        this.names = names;
    }

    /** Who says it. The findings of a text are given one after the other, for a speaker is known from those before. */
    Resolved resolve(Finding finding) {
        Saying saying = finding.saying();
        if (saying.isNone()) {
            return NOBODY;
        }
        Optional<Speaker> speaker = known.get(saying.source());
        if (speaker == null) {
            speaker = who(saying.source(), finding);
            known.put(saying.source(), speaker);
        }
        last = speaker;
        lastSentence = finding.sentence();
        return new Resolved(speaker, relay(saying, finding), basis(saying));
    }

    private Optional<Speaker> relay(Saying saying, Finding finding) {
        return saying.relay().isEmpty() ? Optional.empty() : who(saying.relay(), finding);
    }

    private Basis basis(Saying saying) {
        if (saying.basis() != Basis.CUE) {
            return saying.basis();
        }
        if (isPronoun(saying.source())) {
            return Basis.PRONOUN;
        }
        return isDefinite(saying.source()) && names.isRole(saying.source()) ? Basis.ROLE : Basis.CUE;
    }

    private Optional<Speaker> who(Phrase source, Finding finding) {
        if (isPronoun(source)) {
            return pronoun(source.from(), finding);
        }
        Optional<Speaker> who = names.named(source);
        if (who.isPresent() || !isDefinite(source)) {
            return who;
        }
        return names.introducedAs(source);
    }

    private boolean isPronoun(Phrase source) {
        return source.to() == source.from() + 1 && frame.is(source.from(), Part.PRONOUN | Part.HIM | Part.POSSESSIVE);
    }

    private boolean isDefinite(Phrase source) {
        return frame.says(source.from(), "the");
    }

    private Optional<Speaker> pronoun(int item, Finding finding) {
        if (frame.is(item, Part.IT)) {
            return lastSentence >= finding.sentence() - 1
                    ? last.filter(speaker -> !names.isPerson(speaker))
                    : Optional.empty();
        }
        boolean man = frame.is(item, Part.HE) || frame.says(item, "him");
        boolean woman = frame.is(item, Part.SHE) || frame.says(item, "her");
        return man || woman ? person(item, finding, woman) : Optional.empty();
    }

    private Optional<Speaker> person(int item, Finding finding, boolean woman) {
        int start = frame.sentenceStart(finding.sentence());
        List<EntityId> here = names.persons(start, item);
        if (!here.isEmpty()) {
            return here.size() == 1 ? fitting(here.get(0), woman) : Optional.empty();
        }
        return before(finding, woman).filter(speaker -> !isHearer(speaker, finding));
    }

    private Optional<Speaker> before(Finding finding, boolean woman) {
        int paragraph = frame.paragraph(frame.sentenceStart(finding.sentence()));
        int at = finding.sentence() - 1;
        while (at >= 0 && isHeading(at)) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (lastSentence >= at) {
            return last.filter(speaker -> names.isPerson(speaker) && Gender.allows(speaker.name(), woman));
        }
        boolean same = frame.paragraph(frame.sentenceStart(at)) == paragraph;
        List<EntityId> persons = names.persons(frame.sentenceStart(at), frame.sentenceEnd(at));
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        return same ? subject(at, persons, woman) : fromParagraphBefore(at, woman);
    }

    private Optional<Speaker> subject(int sentence, List<EntityId> persons, boolean woman) {
        Phrase leading = new NounPhrases(frame).leading(frame.sentenceStart(sentence), frame.sentenceEnd(sentence));
        Optional<Speaker> subject =
                leading.isEmpty() ? Optional.empty() : names.named(leading).filter(names::isPerson);
        if (subject.isPresent()) {
            return subject.filter(speaker -> Gender.allows(speaker.name(), woman));
        }
        return persons.size() == 1 ? fitting(persons.get(0), woman) : Optional.empty();
    }

    private Optional<Speaker> fromParagraphBefore(int sentence, boolean woman) {
        int paragraph = frame.paragraph(frame.sentenceStart(sentence));
        if (lastSentence >= 0 && frame.paragraph(frame.sentenceStart(lastSentence)) == paragraph) {
            return last.filter(speaker -> names.isPerson(speaker) && Gender.allows(speaker.name(), woman));
        }
        int first = sentence;
        while (first > Math.max(0, sentence - LONGEST_PARAGRAPH)
                && frame.paragraph(frame.sentenceStart(first - 1)) == paragraph) {
            first--;
        }
        List<EntityId> persons = names.persons(frame.sentenceStart(first), frame.sentenceEnd(sentence));
        return persons.size() == 1 ? fitting(persons.get(0), woman) : Optional.empty();
    }

    private Optional<Speaker> fitting(EntityId person, boolean woman) {
        return names.speaker(person).filter(speaker -> Gender.allows(speaker.name(), woman));
    }

    /** "he told Kerry": he is not Kerry. */
    private boolean isHearer(Speaker speaker, Finding finding) {
        Phrase cue = finding.saying().cue();
        int end = frame.sentenceEnd(finding.sentence());
        return !cue.isEmpty()
                && frame.is(cue.from(), Part.TELL)
                && names.persons(cue.to(), Math.min(cue.to() + 4, end)).contains(speaker.entity());
    }

    /** A short paragraph that does not end like a sentence. */
    private boolean isHeading(int sentence) {
        int start = frame.sentenceStart(sentence);
        int end = frame.sentenceEnd(sentence);
        return end - start < LONGEST_HEADING
                && !frame.isQuote(end - 1)
                && !frame.is(end - 1, Part.STOP | Part.COLON | Part.ELLIPSIS | Part.CLOSE_BRACKET);
    }

    private static final int LONGEST_HEADING = 14;
}
