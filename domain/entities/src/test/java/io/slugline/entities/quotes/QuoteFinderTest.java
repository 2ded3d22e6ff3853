package io.slugline.entities.quotes;

import static io.slugline.entities.quotes.Newsroom.quotes;
import static io.slugline.entities.quotes.Newsroom.source;
import static io.slugline.entities.quotes.Newsroom.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“We will rebuild the pier,” Hale said. | We will rebuild the pier, | Hale",
                "\"We will rebuild the pier,\" said Mara Hale. | We will rebuild the pier, | Mara Hale",
                "Mayor Mara Hale said: “We will rebuild the pier.” | We will rebuild the pier. | Mayor Mara Hale",
                "“The pier is lost”, Hale said on Monday. | The pier is lost | Hale",
                "„Die Brücke ist offen, we open it now“, said Hale. | Die Brücke ist offen, we open it now | Hale",
                "«The harbour opens again tomorrow,» said Hale. | The harbour opens again tomorrow, | Hale",
                "“The harbour opens again tomorrow,\" said Hale. | The harbour opens again tomorrow, | Hale",
                "\"The harbour opens again tomorrow,” said Hale. | The harbour opens again tomorrow, | Hale",
                "‘The harbour opens again tomorrow,’ said Hale. | The harbour opens again tomorrow, | Hale",
                "“She told us ‘go home’ and we went,” Hale said. | She told us ‘go home’ and we went, | Hale",
                "“It [the pier] was never safe at all,” Hale said. | It [the pier] was never safe at all, | Hale",
                "“Why did it fall?” Hale asked the engineers. | Why did it fall? | Hale",
                "According to Mara Hale, “the pier was never really safe for boats.” | the pier was never really safe for"
                        + " boats. | Mara Hale",
                "“The pier was never safe,” according to Mara Hale. | The pier was never safe, | Mara Hale",
                "“The pier was never safe,” Hale, who has run the town since May, told reporters. | The pier was never"
                        + " safe, | Hale",
                "“The pier was never safe,” Hale, 61 and a former Easton, Ohio, mayor, said. | The pier was never safe, |"
                        + " Hale",
                "“The pier was never safe,” Sen. Mara Hale (D-Ohio.) said Friday. | The pier was never safe, | Sen. Mara"
                        + " Hale",
                "“The pier was never safe,” town engineer Victor Brandt said. | The pier was never safe, | town engineer"
                        + " Victor Brandt",
                "“The pier was never safe,” a spokesman for the Harbour Office said. | The pier was never safe, | a"
                        + " spokesman for the Harbour Office",
                "“The pier was never safe.” — Mara Hale | The pier was never safe. | Mara Hale",
                "“Boats must stay out,” reads the notice. | Boats must stay out, | the notice",
            })
    void wordsAndTheirSourceAreFound(String text, String words, String source) {
        Quote quote = quotes(text).get(0);

        assertEquals(words, quote.text());
        assertEquals(source, source(quote));
        assertEquals(Kind.DIRECT, quote.kind());
    }

    @Test
    void aQuotationWithoutItsOpeningMarkReachesBackToTheParagraph() {
        List<Quote> quotes = quotes("Let us wait for the tide first,” Hale told the crew.");

        assertEquals("Let us wait for the tide first,", quotes.get(0).text());
        assertEquals("Mara Hale", speaker(quotes.get(0)));
    }

    @Test
    void aSpeechOverTwoParagraphsIsOneQuotation() {
        List<Quote> quotes = quotes(
                "A harbour pilot added: “Either we find another way in or we stay out.",
                "“And if we stay out, the town has no fish.”",
                "“That would be a pity for all of us here,” a second pilot said.");

        assertEquals(2, quotes.size());
        assertEquals(
                "Either we find another way in or we stay out.\n\n“And if we stay out, the town has no fish.",
                quotes.get(0).text());
        assertEquals("A harbour pilot", source(quotes.get(0)));
        assertEquals("a second pilot", source(quotes.get(1)));
    }

    @Test
    void anInterruptedQuotationKeepsItsSpeaker() {
        List<Quote> quotes = quotes("“I am ready,” Hale said. “I know that you are ready too.”");

        assertEquals("Mara Hale", speaker(quotes.get(1)));
        assertEquals(Basis.CONTINUED, quotes.get(1).basis());
    }

    @Test
    void aParagraphThatIsAllQuotationGoesOnWithTheSpeakerBefore() {
        List<Quote> quotes = quotes(
                "“The boats came back,” spokesman Tom Reed told reporters.",
                "“All the crews were on board and none of them was hurt.”");

        assertEquals("Tom Reed", speaker(quotes.get(1)));
    }

    @Test
    void aColonAtTheEndAnnouncesTheNextParagraph() {
        List<Quote> quotes = quotes("Hale wrote on Monday:", "“The pier will be open to everyone in the spring.”");

        assertEquals("Mara Hale", speaker(quotes.get(0)));
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "\ud83d\udea2\ud83d\udea2 “The harbour opens again,” Hale said.";
        Quote quote = quotes(text).get(0);

        int from = text.offsetByCodePoints(0, quote.span().start());
        int to = text.offsetByCodePoints(0, quote.span().end());
        assertEquals("The harbour opens again,", text.substring(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The council published a “leaked” plan on Monday.",
                "A so-called “rebel list” signed by 40 members hangs in the hall.",
                "The book “The Long Way Home From Easton” sold well.",
                "The boat \"Sea Star\" lay at the quay.",
                "Easton, a town once called “the pearl of the whole coast”, is poor.",
                "He is 5'10\" tall.",
            })
    void scareQuotesAndTitlesAreNoQuotations(String text) {
        assertEquals(List.of(), quotes(text));
    }

    @Test
    void aFewQuotedWordsLeaveAReportIndirect() {
        Quote quote = quotes("Hale said before the vote that the odds of a new pier this year were “very low” at best.")
                .get(0);

        assertEquals("very low", quote.text());
        assertEquals(Kind.INDIRECT, quote.kind());
        assertEquals("Mara Hale", speaker(quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Hale said that the pier would be closed. | the pier would be closed | Hale",
                "Hale said at the start of the meeting that the pier would be closed. | the pier would be closed | Hale",
                "Hale told reporters the pier would be closed. | the pier would be closed | Hale",
                "The pier would be closed, Hale said on Monday. | The pier would be closed | Hale",
                "According to Mara Hale, the pier would be closed. | the pier would be closed | Mara Hale",
                "The pier would be closed, according to Mara Hale. | The pier would be closed | Mara Hale",
            })
    void reportedSpeechIsIndirect(String text, String words, String source) {
        Quote quote = quotes(text).get(0);

        assertEquals(words, quote.text());
        assertEquals(source, source(quote));
        assertEquals(Kind.INDIRECT, quote.kind());
    }

    @Test
    void tenThousandMarksWithoutPartnersAreRead() {
        assertTrue(quotes("“".repeat(10_000)).isEmpty());
        assertTrue(quotes("word” ".repeat(10_000).strip()).size() < 2);
        assertTrue(quotes("\"a".repeat(10_000)).size() < 10_001);
    }

    @Test
    void aSentenceThatNeverEndsIsRead() {
        assertEquals(1, quotes("he said ".repeat(20_000) + "“go on”").size());
        assertEquals(20_000, quotes("“a b,” Hale said ".repeat(20_000).strip()).size());
        assertTrue(quotes(", ".repeat(20_000) + "saying “a b” ".repeat(20_000).strip())
                .isEmpty());
    }

    @Test
    void aWordOfTwoHundredThousandLettersIsNoQuotation() {
        assertEquals(List.of(), quotes("x".repeat(200_000)));
        assertEquals(1, quotes("“" + "x".repeat(200_000) + ",” Hale said.").size());
    }
}
