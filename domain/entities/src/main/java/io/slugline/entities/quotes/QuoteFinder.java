package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Wording;
import io.slugline.model.Span;
import io.slugline.model.article.Article;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what an article quotes and whose words they are; a pure function, linear in the text. */
public final class QuoteFinder {
    /** The quotes of an article, in the order of its text. */
    public List<Quote> find(Article article, Wording wording, List<Mention> mentions, List<Entity> entities) {
        Frame frame = new Frame(wording, MarkPairer.pair(wording));
        List<Quote> quotes = new ArrayList<>();
        for (Finding finding : new QuoteReader(frame).read()) {
            Editor.kind(finding).ifPresent(kind -> quotes.add(quote(frame, finding, kind)));
        }
        return quotes;
    }

    private static Quote quote(Frame frame, Finding finding, Quote.Kind kind) {
        Tokens tokens = frame.wording().tokens();
        Stretch marks = frame.stretches().get(finding.stretch());
        Saying saying = finding.saying();
        return new Quote(
                tokens.span(marks.first(), marks.last()),
                tokens.text(marks.first(), marks.last()),
                kind,
                span(frame, saying.cue()),
                words(frame, saying.source()),
                Optional.empty(),
                Optional.empty(),
                saying.basis());
    }

    private static Optional<Span> span(Frame frame, Phrase phrase) {
        return phrase.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        frame.wording().tokens().span(frame.token(phrase.from()), frame.token(phrase.to() - 1) + 1));
    }

    private static Optional<Quote.Words> words(Frame frame, Phrase phrase) {
        Tokens tokens = frame.wording().tokens();
        return span(frame, phrase)
                .map(span -> new Quote.Words(
                        span, tokens.text(frame.token(phrase.from()), frame.token(phrase.to() - 1) + 1)));
    }
}
