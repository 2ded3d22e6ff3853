package io.slugline.entities.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.ArticleId;
import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.copy.Copy.Passage;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Kind;
import io.slugline.model.tag.Quote.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerLineageTest {
    private static final ArticleId ORIGIN = new ArticleId("a-origin");
    private static final ArticleId OTHER = new ArticleId("a-other");
    private static final Speaker HALE = new Speaker(new EntityId("l-hale"), "Mara Hale");
    private static final Speaker REED = new Speaker(new EntityId("l-reed"), "Tom Reed");
    private static final String WORDS = "goes on, but sadly it is no great help to any of us on the quay";

    @Test
    void aSpeakerLostInCopyingComesFromTheOrigin() {
        Quote quote = SpeakerLineage.repair(
                        List.of(quote(140, WORDS, "him", Optional.empty())),
                        List.of(passage(ORIGIN)),
                        article -> List.of(quote(540, WORDS + ".", "him", Optional.of(HALE))))
                .get(0);

        assertEquals(Optional.of(HALE), quote.speaker());
        assertEquals(Basis.LINEAGE, quote.basis());
        assertEquals("him", quote.source().orElseThrow().text());
    }

    @Test
    void aKnownSpeakerIsNotReplaced() {
        Quote known = quote(140, WORDS, "him", Optional.of(REED));

        assertEquals(
                List.of(known),
                SpeakerLineage.repair(
                        List.of(known),
                        List.of(passage(ORIGIN)),
                        article -> List.of(quote(540, WORDS, "Hale", Optional.of(HALE)))));
    }

    @Test
    void aNameThatWasPutInIsNotReplaced() {
        Quote named = quote(140, WORDS, "Okoro", Optional.empty());

        assertEquals(
                List.of(named),
                SpeakerLineage.repair(
                        List.of(named),
                        List.of(passage(ORIGIN)),
                        article -> List.of(quote(540, WORDS, "Hale", Optional.of(HALE)))));
    }

    @Test
    void originsThatDisagreeLeaveItOpen() {
        Quote open = quote(140, WORDS, "he", Optional.empty());

        assertEquals(
                List.of(open),
                SpeakerLineage.repair(
                        List.of(open),
                        List.of(passage(ORIGIN), passage(OTHER)),
                        article -> List.of(quote(540, WORDS, "x", Optional.of(article.equals(ORIGIN) ? HALE : REED)))));
    }

    @Test
    void otherWordsInThePassageAreNotThese() {
        Quote open = quote(140, WORDS, "he", Optional.empty());

        assertEquals(
                List.of(open),
                SpeakerLineage.repair(
                        List.of(open),
                        List.of(passage(ORIGIN)),
                        article ->
                                List.of(quote(520, "the pier was never safe for boats", "Hale", Optional.of(HALE)))));
    }

    @Test
    void aQuotationOutsideThePassageStaysOpen() {
        Quote open = quote(900, WORDS, "he", Optional.empty());

        assertEquals(
                List.of(open),
                SpeakerLineage.repair(
                        List.of(open),
                        List.of(passage(ORIGIN)),
                        article -> List.of(quote(540, WORDS, "Hale", Optional.of(HALE)))));
    }

    private static Passage passage(ArticleId of) {
        return new Passage(new Span(100, 240), of, 500, 640, true);
    }

    private static Quote quote(int start, String text, String source, Optional<Speaker> speaker) {
        return new Quote(
                new Span(start, start + text.length()),
                text,
                Kind.DIRECT,
                Optional.empty(),
                Optional.of(new Quote.Words(new Span(0, source.length()), source)),
                speaker,
                Optional.empty(),
                Basis.PRONOUN);
    }
}
