package io.slugline.entities.identity;

import static io.slugline.entities.identity.OwnedNames.tokens;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondReadingTest {
    @Test
    void aSurnameOfTheArticleIsAPerson() {
        Tokens tokens = tokens("Mara Okello left. Later Okello fell.");

        assertEquals(
                List.of("Mara Okello PERSON", "Okello PERSON"),
                settled(tokens, new Name(0, 2, EntityType.PERSON), new Name(5, 6, EntityType.ORGANISATION)));
    }

    @Test
    void aKnownPlaceStaysOneThoughSomebodyBearsItsName() {
        Tokens tokens = tokens("Mara London left. Later London fell.");

        assertEquals(
                List.of("Mara London PERSON", "London PLACE"),
                settled(tokens, new Name(0, 2, EntityType.PERSON), new Name(5, 6, EntityType.PLACE)));
    }

    @Test
    void aNameThatIsMostlyOneTypeIsSoEverywhere() {
        Tokens tokens = tokens("In Zorvex, near Zorvex, rules Zorvex.");

        assertEquals(
                List.of("Zorvex ORGANISATION", "Zorvex ORGANISATION", "Zorvex ORGANISATION"),
                settled(
                        tokens,
                        new Name(1, 2, EntityType.ORGANISATION),
                        new Name(4, 5, EntityType.ORGANISATION),
                        new Name(7, 8, EntityType.PERSON)));
    }

    @Test
    void aNameThatWasMissedIsFoundButNotWithinAnother() {
        Tokens tokens = tokens("In Zorvex, near Zorvex, like Zorvex or Zorvex Ltd.");

        assertEquals(
                List.of("Zorvex ORGANISATION", "Zorvex ORGANISATION", "Zorvex ORGANISATION"),
                settled(tokens, new Name(1, 2, EntityType.ORGANISATION), new Name(4, 5, EntityType.ORGANISATION)));
    }

    private static List<String> settled(Tokens tokens, Name... names) {
        return OwnedNames.after(
                owner -> new SecondReading(tokens, owner, name -> isLondon(tokens, name)).settle(), tokens, names);
    }

    private static boolean isLondon(Tokens tokens, Name name) {
        return tokens.text(name.first(), name.end()).equals("London");
    }
}
