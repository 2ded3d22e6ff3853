package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Quote.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Tells whom a pronoun stands for that says something: who spoke just before, in its paragraph or the one before; else
 * the one person it can mean in the sentence before, or of whom the paragraph before tells. Where two are possible,
 * nobody: copying and cutting lose antecedents, and what then stands nearest is mostly somebody else.
 */
final class Antecedents {
    /** In sentences; no more are looked at. */
    private static final int LONGEST_PARAGRAPH = 50;

    private static final int LONGEST_HEADING = 14;
    /** A verb's hearer stands right behind it: told Hale. */
    private static final int REACH_OF_HEARER = 4;

    private final Frame frame;
    private final Introductions names;
    private final NounPhrases phrases;
    private Optional<Speaker> last = Optional.empty();
    private int lastSentence = -1;

    Antecedents(Frame frame, Introductions names) {
        this.frame = frame;
        this.names = names;
        this.phrases = new NounPhrases(frame);
    }

    /** Somebody, known or not, spoke in this sentence. */
    void spoke(Optional<Speaker> speaker, int sentence) {
        last = speaker;
        lastSentence = sentence;
    }

    Optional<Speaker> of(int pronoun, Finding finding) {
        if (frame.is(pronoun, Part.IT)) {
            boolean near = lastSentence >= finding.sentence() - 1;
            return near ? last.filter(speaker -> !names.isPerson(speaker)) : Optional.empty();
        }
        boolean man = frame.is(pronoun, Part.HE) || frame.says(pronoun, "him");
        boolean woman = frame.is(pronoun, Part.SHE) || frame.says(pronoun, "her");
        return man || woman ? person(pronoun, finding, woman) : Optional.empty();
    }

    private Optional<Speaker> person(int pronoun, Finding finding, boolean woman) {
        int start = frame.sentenceStart(finding.sentence());
        List<EntityId> here = names.persons(start, pronoun);
        if (!here.isEmpty()) {
            return only(here, woman);
        }
        return before(finding.sentence(), woman).filter(speaker -> !hears(speaker, finding));
    }

    private Optional<Speaker> before(int sentence, boolean woman) {
        int paragraph = paragraph(sentence);
        int at = sentence - 1;
        while (at >= 0 && isHeading(at)) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (lastSentence >= at) {
            return lastSpeaker(woman);
        }
        return paragraph(at) == paragraph ? ofSentence(at, woman) : ofParagraph(at, woman);
    }

    private Optional<Speaker> lastSpeaker(boolean woman) {
        return last.filter(speaker -> names.isPerson(speaker) && Gender.allows(speaker.name(), woman));
    }

    private Optional<Speaker> ofSentence(int sentence, boolean woman) {
        return only(names.persons(frame.sentenceStart(sentence), frame.sentenceEnd(sentence)), woman);
    }

    /** Who spoke last in it, else whom alone it names, as the subject of its last sentence. */
    private Optional<Speaker> ofParagraph(int sentence, boolean woman) {
        int paragraph = paragraph(sentence);
        if (lastSentence >= 0 && paragraph(lastSentence) == paragraph) {
            return lastSpeaker(woman);
        }
        int first = sentence;
        while (first > Math.max(0, sentence - LONGEST_PARAGRAPH) && paragraph(first - 1) == paragraph) {
            first--;
        }
        Optional<Speaker> alone = only(names.persons(frame.sentenceStart(first), frame.sentenceEnd(sentence)), woman);
        return alone.filter(speaker -> alone.equals(subject(sentence)));
    }

    private Optional<Speaker> subject(int sentence) {
        Phrase leading = phrases.leading(frame.sentenceStart(sentence), frame.sentenceEnd(sentence));
        return leading.isEmpty() ? Optional.empty() : names.named(leading);
    }

    /** The one of them that the pronoun may mean. */
    private Optional<Speaker> only(List<EntityId> persons, boolean woman) {
        List<Speaker> fitting = persons.stream()
                .flatMap(person -> names.speaker(person).stream())
                .filter(speaker -> Gender.allows(speaker.name(), woman))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "he told Kerry": he is not Kerry. */
    private boolean hears(Speaker speaker, Finding finding) {
        Phrase cue = finding.saying().cue();
        int end = Math.min(cue.to() + REACH_OF_HEARER, frame.sentenceEnd(finding.sentence()));
        return frame.is(cue.from(), Part.TELL)
                && !cue.isEmpty()
                && names.persons(cue.to(), end).contains(speaker.entity());
    }

    /** A short paragraph that does not end like a sentence. */
    private boolean isHeading(int sentence) {
        int start = frame.sentenceStart(sentence);
        int end = frame.sentenceEnd(sentence);
        return end - start < LONGEST_HEADING
                && !frame.isQuote(end - 1)
                && !frame.is(end - 1, Part.STOP | Part.COLON | Part.ELLIPSIS | Part.CLOSE_BRACKET);
    }

    private int paragraph(int sentence) {
        return frame.paragraph(frame.sentenceStart(sentence));
    }
}
