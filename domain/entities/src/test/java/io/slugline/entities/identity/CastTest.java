package io.slugline.entities.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.entities.Overrides;
import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import io.slugline.model.EntityId;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    private static final EntityId RUSSIA = new EntityId("Q159");

    private final List<Name> names = new ArrayList<>();
    private Tokens tokens = tokens("");

    @Test
    void aSurnameMeansTheFullNameBeforeIt() {
        given("Mara Hale met Tom Hale. Later Okello spoke. Ann Okello left.");
        named("Mara Hale", EntityType.PERSON);
        named("Tom Hale", EntityType.PERSON);
        named("Okello", EntityType.PERSON);
        named("Ann Okello", EntityType.PERSON);

        assertNotEquals(id("Mara Hale"), id("Tom Hale"));
        assertEquals(id("Ann Okello"), id("Okello"));
    }

    @Test
    void anAcronymInBracketsMeansTheNameBeforeIt() {
        given("The Joint River Office (JRO) met.");
        named("Joint River Office", EntityType.ORGANISATION);
        named("JRO", EntityType.ORGANISATION);

        assertEquals(id("Joint River Office"), id("JRO"));
    }

    @Test
    void anUnknownNameHasTheSameIdInEveryArticle() {
        given("Mara Hale spoke.");
        named("Mara Hale", EntityType.PERSON);
        EntityId first = id("Mara Hale");
        names.clear();
        given("We met Mara Hale again.");
        named("Mara Hale", EntityType.PERSON);

        assertEquals(first, id("Mara Hale"));
    }

    @Test
    void aNationalityIsItsCountry() {
        given("The Russian side and Russia agree.");
        named("Russian", EntityType.OTHER);
        named("Russia", EntityType.PLACE);

        assertEquals(RUSSIA, id("Russian"));
        assertEquals(EntityType.NATIONALITY, mention("Russian").type());
        assertEquals(List.of(new Entity(RUSSIA, "Russia", EntityType.PLACE, 2)), cast().entities());
    }

    @Test
    void aNameOfTheMediaIsNeverSplitIntoAPlace() {
        given("As the Washington Post reported");
        named("Washington", EntityType.PLACE);

        assertEquals(new EntityId("organisation/washington-post"), id("Washington Post"));
        assertEquals(1, cast().mentions().size());
    }

    @Test
    void georgiaAmongPlacesOfTheUnitedStatesIsTheState() {
        given("In Georgia and Louisville they voted.");
        named("Georgia", EntityType.PLACE);
        named("Louisville", EntityType.PLACE);

        assertEquals(new EntityId("place/georgia-us-state"), id("Georgia"));
    }

    @Test
    void georgiaBesideTbilisiIsTheCountry() {
        given("In Georgia and Tbilisi they voted.");
        named("Georgia", EntityType.PLACE);
        named("Tbilisi", EntityType.PLACE);

        assertEquals(new EntityId("Q230"), id("Georgia"));
    }

    @Test
    void aShortAcronymIsANameOnlyBesideTheFullOne() {
        given("It IS late. IS gone.");
        assertTrue(cast().mentions().isEmpty());

        given("Islamic State left. Then IS came back.");
        named("Islamic State", EntityType.ORGANISATION);
        assertEquals(id("Islamic State"), id("IS"));
    }

    @Test
    void usersNamesComeFirstFromTheirTimeOn() {
        given("Hale Works grew.");
        named("Hale Works", EntityType.ORGANISATION);
        Instant from = Instant.parse("2020-01-01T00:00:00Z");
        EntityId own = new EntityId("own/hale");
        Overrides overrides = Overrides.NONE.with(
                new Overrides.Entry(own, from, "Hale", EntityType.PERSON, List.of("Hale Works"), false));

        assertEquals(own, cast(overrides.at(from)).mentions().get(0).entity());
        assertNotEquals(
                own, cast(overrides.at(from.minusMillis(1))).mentions().get(0).entity());
    }

    @Test
    void aListOfMoreNamesThanFitARecordIsReadNoFurther() {
        given("Mara Hale spoke. ".repeat(50_001));
        for (int token = 0; token < tokens.size(); token += 4) {
            names.add(new Name(token, token + 2, EntityType.PERSON));
        }

        assertEquals(50_000, cast().mentions().size());
        assertEquals(50_000, cast().entities().get(0).count());
    }

    @Test
    void anOfficeIsHeldByWhoeverHeldItThen() {
        assertEquals(
                "Sergei Lavrov",
                KNOWLEDGE
                        .holder("foreign minister", RUSSIA, "2016-07-15")
                        .map(Known::name)
                        .orElse(""));
        assertEquals(
                "John Kerry",
                KNOWLEDGE
                        .holder("secretary of state", new EntityId("Q30"), "2016-07")
                        .map(Known::name)
                        .orElse(""));
        assertTrue(KNOWLEDGE.holder("foreign minister", RUSSIA, "1999-07-15").isEmpty());
    }

    @Test
    void anOfficeInWordsIsItsHoldersOnTheDayAndNobodysWithoutOne() {
        assertEquals("Sergei Lavrov", holder("Russian foreign minister", "2016-07-15"));
        assertEquals("John Kerry", holder("U.S. secretary of state", "2016-07-15"));
        assertEquals("", holder("Russian foreign minister", ""));
        assertEquals("", holder("foreign minister", "2016-07-15"));
    }

    private static String holder(String words, String day) {
        return new OfficeHolders(KNOWLEDGE, day)
                .holder(words)
                .map(speaker -> speaker.name())
                .orElse("");
    }

    private void given(String text) {
        tokens = tokens(text);
    }

    private static Tokens tokens(String text) {
        return new Tokenizer().tokenize(List.of(text));
    }

    private void named(String text, EntityType type) {
        int at = tokens.text().indexOf(text);
        names.add(new Name(tokens.tokenAt(at), tokens.tokenBehind(at + text.length()), type));
    }

    private Cast cast() {
        return cast(List.of());
    }

    private Cast cast(List<Overrides.Entry> overrides) {
        return new Cast(KNOWLEDGE, tokens, names, overrides, "");
    }

    private Mention mention(String text) {
        int at = tokens.text().lastIndexOf(text);
        return cast().mentions().stream()
                .filter(mention -> mention.span().start() <= at
                        && at + text.length() <= mention.span().end())
                .findFirst()
                .orElseThrow();
    }

    private EntityId id(String text) {
        return mention(text).entity();
    }
}
