package io.slugline.entities.lineage;

import io.slugline.model.ArticleId;
import io.slugline.model.Span;
import io.slugline.model.copy.Copy.Passage;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds a speaker who was lost in copying: "According to him" keeps its pronoun but not the sentence that named him. The
 * article from which the passage came still has that sentence, so its quotation of the same words has the speaker.
 *
 * <p>Only what is open is repaired: a quotation without a speaker, whose source names nobody. Where origins disagree it
 * stays open.
 */
public final class SpeakerLineage {
    private SpeakerLineage() {}

    /**
     * The quotes of an article, those repaired that lost their speaker.
     *
     * @param passages what the article shares with earlier ones
     * @param origins the quotes of an earlier article, in its own offsets; empty when they are no longer known
     */
    public static List<Quote> repair(
            List<Quote> quotes, List<Passage> passages, Function<ArticleId, List<Quote>> origins) {
        List<Quote> repaired = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            Optional<Speaker> speaker = isOpen(quote) ? speaker(quote, passages, origins) : Optional.empty();
            repaired.add(speaker.map(found -> spokenBy(quote, found)).orElse(quote));
        }
        return List.copyOf(repaired);
    }

    private static boolean isOpen(Quote quote) {
        return quote.speaker().isEmpty()
                && quote.source().map(source -> namesNobody(source.text())).orElse(true);
    }

    /** A pronoun, or a role in small letters: "he", "a ministry official"; a name would be somebody else's. */
    private static boolean namesNobody(String source) {
        return Character.isLowerCase(source.charAt(0))
                || source.equals("He")
                || source.equals("She")
                || source.equals("They")
                || source.equals("It");
    }

    private static Optional<Speaker> speaker(
            Quote quote, List<Passage> passages, Function<ArticleId, List<Quote>> origins) {
        Optional<Speaker> found = Optional.empty();
        for (Passage passage : passages) {
            if (mostlyIn(quote.span(), passage.here())) {
                Optional<Speaker> there = saidThere(quote, passage, origins.apply(passage.of()));
                if (found.isPresent() && there.isPresent() && !found.equals(there)) {
                    return Optional.empty();
                }
                found = found.or(() -> there);
            }
        }
        return found;
    }

    private static Optional<Speaker> saidThere(Quote quote, Passage passage, List<Quote> origin) {
        Words words = Words.of(quote.text());
        for (Quote candidate : origin) {
            boolean same = mostlyIn(candidate.span(), passage.there()) && words.isAlike(Words.of(candidate.text()));
            if (same && candidate.speaker().isPresent()) {
                return candidate.speaker();
            }
        }
        return Optional.empty();
    }

    private static boolean mostlyIn(Span span, Span passage) {
        int shared = Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start());
        return 2 * shared >= span.length();
    }

    private static Quote spokenBy(Quote quote, Speaker speaker) {
        return new Quote(
                quote.span(),
                quote.text(),
                quote.kind(),
                quote.cue(),
                quote.source(),
                Optional.of(speaker),
                quote.relayedBy(),
                Basis.LINEAGE);
    }
}
