package io.slugline.entities.quotes;

import static io.slugline.entities.quotes.Newsroom.quotes;
import static io.slugline.entities.quotes.Newsroom.speaker;
import static io.slugline.entities.quotes.Newsroom.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.wording.Wording;
import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    @Test
    void aPronounIsWhoSpokeBefore() {
        Quote quote =
                last("Hale said the pier had been closed for a week.", "“It will open soon enough,” she told Reed.");

        assertEquals("Mara Hale", speaker(quote));
        assertEquals(Basis.PRONOUN, quote.basis());
    }

    @Test
    void aPronounOfTheOtherSexIsSomebodyElse() {
        assertEquals("nobody", speaker(last("Mara Hale said the pier had been closed.", "“It opens soon,” he added.")));
    }

    @Test
    void aHeadingBetweenParagraphsIsNobody() {
        Quote quote = last(
                "According to Brandt, the plan for the pier has not changed.",
                "Reed and the pier",
                "“As for the pier, our view has not changed,” he said.");

        assertEquals("Victor Brandt", speaker(quote));
    }

    @Test
    void whomTheTextLostStaysOpen() {
        Quote quote = last(
                "Late on Thursday Brandt had talks with Reed that lasted for hours.",
                "According to him, the exchange of letters “is going on, but it does not help us much.”");

        assertEquals("nobody", speaker(quote));
        assertEquals(Basis.PRONOUN, quote.basis());
    }

    @Test
    void aNarratedSentenceBetweenBreaksTheThread() {
        Quote quote = last(
                "Brandt called for a new pier.",
                "The size of the plan would be a change. “They said it was cheap,” he said.");

        assertEquals("nobody", speaker(quote));
    }

    @Test
    void aSentenceThatKeepsToThePersonLeadsBackToIt() {
        Quote quote = last(
                "Reed was making tea when the alarm went.",
                "Minutes later he was swinging an axe. His hands are bandaged.",
                "“I just hit it,” he said.");

        assertEquals("Tom Reed", speaker(quote));
    }

    @Test
    void anotherWhomThePronounMayMeanLeavesItOpen() {
        Quote quote = last("Reed met Brandt.", "Minutes later he was at the pier.", "“I just hit it,” he said.");

        assertEquals("nobody", speaker(quote));
    }

    @Test
    void somebodyWithoutANameStandsBetween() {
        Quote quote = last("Reed left for the pier.", "A fisherman was there.", "“I just hit it,” he said.");

        assertEquals("nobody", speaker(quote));
    }

    @Test
    void whatAPersonIsCalledTellsThePronoun() {
        Quote quote = last("Mrs Brandt met Mr Reed at the pier.", "“I just hit it,” she said.");

        assertEquals("Victor Brandt", speaker(quote), "she is called Mrs, whatever the full name");
    }

    @Test
    void aRoleIsWhoWasIntroducedByIt() {
        Quote quote = last(
                "Easton Mayor Mara Hale met harbour engineer Victor Brandt.",
                "“We look at every plank of the pier,” the engineer said.");

        assertEquals("Victor Brandt", speaker(quote));
        assertEquals(Basis.ROLE, quote.basis());
    }

    @Test
    void aRoleThatTwoShareIsNobody() {
        Quote quote = last(
                "Harbour engineer Tom Reed met town engineer Victor Brandt.",
                "“We look at every plank of the pier,” the engineer said.");

        assertEquals("nobody", speaker(quote));
    }

    @Test
    void whoIsOnlyNamedAsAnOwnerDoesNotSpeak() {
        assertEquals("nobody", speaker(last("“We look at every plank of the pier,” Hale's spokesman said.")));
    }

    @Test
    void relayedWordsHaveTheirSpeakerAndWhoPassedThemOn() {
        Quote quote = last("Reed said Hale stressed to the crew that “the pier could not stay open forever.”");

        assertEquals("Mara Hale", speaker(quote));
        assertEquals("Tom Reed", quote.relayedBy().map(Quote.Speaker::name).orElse("nobody"));
        assertEquals(Basis.RELAYED, quote.basis());
    }

    @Test
    void anOfficeSpeaksAndIsIt() {
        Quote quote = last("The Harbour Office said the pier was closed. It said the quay would be closed as well.");

        assertEquals("Harbour Office", speaker(quote));
    }

    @Test
    void aSurnameTakenForAPlaceIsStillThePerson() {
        Wording wording = wording("Mara Hale came.", "According to Hale, the pier will be closed until May.");
        EntityId place = new EntityId("e-place");
        EntityId person = new EntityId("e-person");

        List<Quote> quotes = new QuoteFinder()
                .find(
                        wording,
                        new QuoteFinder.Setting(
                                List.of(
                                        new Mention(new Span(0, 9), EntityType.PERSON, person),
                                        new Mention(new Span(30, 34), EntityType.PLACE, place)),
                                List.of(
                                        new Entity(person, "Mara Hale", EntityType.PERSON, 1),
                                        new Entity(place, "Hale", EntityType.PLACE, 1)),
                                List.of(),
                                Offices.NONE));

        assertEquals("Mara Hale", speaker(quotes.get(0)));
    }

    @Test
    void anOfficeThatNobodyIsIntroducedByIsItsHolders() {
        Speaker holder = new Speaker(new EntityId("person/holder"), "Ann Holder");
        Offices offices = words -> words.equals("Northland foreign minister") ? Optional.of(holder) : Optional.empty();

        Quote open = found(offices, "“We are ready,” the Northland foreign minister said.");
        assertEquals("Ann Holder", speaker(open));
        assertEquals(Basis.ROLE, open.basis());
    }

    @Test
    void whatAHeadingQuotesIsNobodysSpeech() {
        Wording wording = wording("Hale: “We will not go back to the pier”", "The pier stays.");
        QuoteFinder.Setting plain = new QuoteFinder.Setting(List.of(), List.of(), List.of(), Offices.NONE);
        QuoteFinder.Setting headed = new QuoteFinder.Setting(List.of(), List.of(), List.of(0), Offices.NONE);

        assertEquals(1, new QuoteFinder().find(wording, plain).size());
        assertEquals(0, new QuoteFinder().find(wording, headed).size());
    }

    private static Quote found(Offices offices, String... paragraphs) {
        QuoteFinder.Setting setting = new QuoteFinder.Setting(List.of(), List.of(), List.of(), offices);
        return new QuoteFinder().find(wording(paragraphs), setting).get(0);
    }

    private static Quote last(String... paragraphs) {
        List<Quote> quotes = quotes(paragraphs);
        return quotes.get(quotes.size() - 1);
    }
}
