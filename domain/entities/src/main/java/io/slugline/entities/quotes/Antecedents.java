package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Quote.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whom a pronoun stands for that says something: the one person it can mean who is named before it in its sentence;
 * else, going back sentence by sentence, who spoke there, or whom alone the sentence names. A sentence whose subject is the
 * same pronoun leads further back, past all whom it names beside it; one that tells of neither him nor her breaks the thread.
 * Where two are possible, or somebody without a name stands between, nobody: copying and cutting lose antecedents, and what then stands nearest is mostly somebody else.
 *
 * <p>A simple form of the search of Hobbs (Resolving pronoun references, 1978), which prefers subjects and nearness.
 */
final class Antecedents {
    /** In sentences; what stands further back was measured to be right too seldom. */
    private static final int REACH = 8;

    /** In items; of a longer sentence only the beginning is looked at. */
    private static final int LONGEST_SENTENCE = 200;

    private static final int LONGEST_HEADING = 14;
    /** A verb's hearer stands right behind it: told Hale. */
    private static final int REACH_OF_HEARER = 4;

    private final Frame frame;
    private final Introductions names;
    private final NounPhrases phrases;
    /** By sentence: who spoke there last, known or not. */
    private final Map<Integer, Optional<Speaker>> spoken = new HashMap<>();

    /** What a sentence before tells of the pronoun. */
    private record Trace(Optional<Speaker> who, boolean isEnd) {
        static final Trace COLD = new Trace(Optional.empty(), true);
        static final Trace LEADS_ON = new Trace(Optional.empty(), false);

        static Trace to(Optional<Speaker> who) {
            return new Trace(who, true);
        }
    }

    Antecedents(Frame frame, Introductions names) {
        this.frame = frame;
        this.names = names;
        this.phrases = new NounPhrases(frame);
    }

    /** Somebody, known or not, spoke in this sentence. */
    void spoke(Optional<Speaker> speaker, int sentence) {
        spoken.put(sentence, speaker);
    }

    Optional<Speaker> of(int pronoun, Finding finding) {
        if (frame.is(pronoun, Part.IT)) {
            return body(finding.sentence());
        }
        boolean man = frame.is(pronoun, Part.HE) || frame.says(pronoun, "him");
        boolean woman = frame.is(pronoun, Part.SHE) || frame.says(pronoun, "her");
        return man || woman ? person(pronoun, finding, woman) : Optional.empty();
    }

    /** The organisation or document that spoke in this sentence or the one before. */
    private Optional<Speaker> body(int sentence) {
        Optional<Speaker> here = spoken.getOrDefault(sentence, Optional.empty());
        Optional<Speaker> near = spoken.containsKey(sentence) ? here : spoken.getOrDefault(sentence - 1, here);
        return near.filter(speaker -> !names.isPerson(speaker));
    }

    private Optional<Speaker> person(int pronoun, Finding finding, boolean woman) {
        List<Speaker> here = fitting(frame.sentenceStart(finding.sentence()), pronoun, woman);
        if (!here.isEmpty()) {
            return only(here);
        }
        return before(finding.sentence(), woman).filter(speaker -> !hears(speaker, finding));
    }

    private Optional<Speaker> before(int sentence, boolean woman) {
        Set<EntityId> others = new HashSet<>();
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            Trace trace = isHeading(at) || isAside(at, sentence, woman) ? Trace.LEADS_ON : trace(at, woman, others);
            if (trace.isEnd()) {
                return trace.who();
            }
        }
        return Optional.empty();
    }

    private Trace trace(int sentence, boolean woman, Set<EntityId> others) {
        Optional<Speaker> said = spoken.get(sentence);
        if (said != null && said.isEmpty()) {
            return Trace.COLD;
        }
        if (said != null && names.isPerson(said.get())) {
            return fits(said.get(), woman, others) ? Trace.to(said) : Trace.LEADS_ON;
        }
        int start = frame.sentenceStart(sentence);
        int end = frame.sentenceEnd(sentence);
        Phrase subject = phrases.leading(start, end);
        if (isPronoun(subject, woman)) {
            others.addAll(names.persons(start, end));
            return Trace.LEADS_ON;
        }
        if (isUnnamedPerson(subject)) {
            return Trace.to(names.introducedAs(subject).filter(speaker -> fits(speaker, woman, others)));
        }
        List<Speaker> fitting = fitting(start, end, woman);
        fitting.removeIf(speaker -> others.contains(speaker.entity()));
        if (fitting.isEmpty()) {
            return Trace.COLD;
        }
        return Trace.to(only(fitting));
    }

    /** A sentence that names nobody: it keeps to the person by a pronoun, or ends a paragraph before. */
    private boolean isAside(int sentence, int pronouns, boolean woman) {
        int start = frame.sentenceStart(sentence);
        int end = frame.sentenceEnd(sentence);
        boolean opens = sentence == 0 || paragraph(sentence - 1) != paragraph(sentence);
        boolean ends = !opens && paragraph(sentence) != paragraph(pronouns);
        return !spoken.containsKey(sentence)
                && names.persons(start, end).isEmpty()
                && !isUnnamedPerson(phrases.leading(start, end))
                && (ends || speaksOf(woman, start, Math.min(end, start + LONGEST_SENTENCE)));
    }

    private boolean speaksOf(boolean woman, int start, int end) {
        for (int item = start; item < end; item++) {
            if (woman ? frame.is(item, Part.SHE) || frame.says(item, "her") : isHis(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHis(int item) {
        return frame.is(item, Part.HE) || frame.says(item, "his") || frame.says(item, "him");
    }

    private boolean isUnnamedPerson(Phrase subject) {
        return !subject.isEmpty()
                && names.named(subject).isEmpty()
                && frame.is(subject.to() - 1, Part.ROLE | Part.PEOPLE | Part.TITLE);
    }

    private boolean isPronoun(Phrase subject, boolean woman) {
        return subject.to() == subject.from() + 1 && frame.is(subject.from(), woman ? Part.SHE : Part.HE);
    }

    private boolean fits(Speaker speaker, boolean woman, Set<EntityId> others) {
        return names.mayBe(speaker, woman) && !others.contains(speaker.entity());
    }

    private List<Speaker> fitting(int from, int to, boolean woman) {
        return names.persons(from, to).stream()
                .flatMap(person -> names.speaker(person).stream())
                .filter(speaker -> names.mayBe(speaker, woman))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Speaker> only(List<Speaker> speakers) {
        return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
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
