package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Wording;
import io.slugline.model.Span;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what an article quotes and whose words they are; a pure function, linear in the text. */
public final class QuoteFinder {
    /**
     * What is known of an article beside its words.
     *
     * @param headings the paragraphs that are headings: what they quote is nobody's speech
     * @param offices who "the Russian foreign minister" is that the article does not introduce
     */
    public record Setting(List<Mention> mentions, List<Entity> entities, List<Integer> headings, Offices offices) {
        public Setting {
            mentions = List.copyOf(mentions);
            entities = List.copyOf(entities);
            headings = List.copyOf(headings);
        }
    }

    /** The quotes of an article, in the order of its text. */
    public List<Quote> find(Wording wording, Setting setting) {
        Frame frame = new Frame(wording, MarkPairer.pair(wording));
        Introductions names = new Introductions(frame, setting.mentions(), setting.entities());
        Speakers speakers = new Speakers(frame, names, setting.offices());
        Set<Integer> headings = Set.copyOf(setting.headings());
        List<Quote> quotes = new ArrayList<>();
        for (Finding finding : new QuoteReader(frame).read()) {
            Speakers.Resolved who = speakers.resolve(finding);
            boolean said = !headings.contains(frame.paragraph(finding.content().from()));
            Editor.kind(finding).filter(kind -> said).ifPresent(kind -> quotes.add(quote(frame, finding, kind, who)));
        }
        return Paragraphs.join(quotes, frame);
    }

    private static Quote quote(Frame frame, Finding finding, Quote.Kind kind, Speakers.Resolved who) {
        Tokens tokens = frame.wording().tokens();
        int from = frame.firstToken(finding.content().from());
        int to = frame.endToken(finding.content().to() - 1);
        Saying saying = finding.saying();
        return new Quote(
                tokens.span(from, to),
                tokens.text(from, to),
                kind,
                span(frame, saying.cue()),
                words(frame, saying.source()),
                who.speaker(),
                who.relayedBy(),
                who.basis());
    }

    private static Optional<Span> span(Frame frame, Phrase phrase) {
        return phrase.isEmpty() ? Optional.empty() : Optional.of(frame.span(phrase));
    }

    private static Optional<Quote.Words> words(Frame frame, Phrase phrase) {
        return span(frame, phrase).map(span -> new Quote.Words(span, frame.text(phrase)));
    }
}
