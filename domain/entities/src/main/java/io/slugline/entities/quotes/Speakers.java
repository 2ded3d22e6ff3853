package io.slugline.entities.quotes;

import io.slugline.entities.wording.Part;
import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells who the words of a source stand for: a name at their head, a role that one person is introduced by, a pronoun.
 * A wrong speaker is worse than none.
 */
final class Speakers {
    private static final Resolved NOBODY = new Resolved(Optional.empty(), Optional.empty(), Basis.NONE);

    private final Frame frame;
    private final Introductions names;
    private final Offices offices;
    private final Antecedents antecedents;
    private final Map<Phrase, Optional<Speaker>> known = new HashMap<>();

    record Resolved(Optional<Speaker> speaker, Optional<Speaker> relayedBy, Basis basis) {}

    Speakers(Frame frame, Introductions names, Offices offices) {
        this.frame = frame;
        this.offices = offices;
        this.names = names;
        this.antecedents = new Antecedents(frame, names);
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
        antecedents.spoke(speaker, finding.sentence());
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
            return antecedents.of(source.from(), finding);
        }
        Optional<Speaker> name = names.named(source);
        if (name.isPresent() || !isDefinite(source)) {
            return name;
        }
        return names.isIntroduced(source)
                ? names.introducedAs(source)
                : offices.holder(frame.text(new Phrase(source.from() + 1, source.to())));
    }

    private boolean isPronoun(Phrase source) {
        return source.to() == source.from() + 1 && frame.is(source.from(), Part.PRONOUN | Part.HIM | Part.POSSESSIVE);
    }

    private boolean isDefinite(Phrase source) {
        return frame.says(source.from(), "the");
    }
}
