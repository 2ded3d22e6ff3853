package io.slugline.entities.identity;

import static io.slugline.entities.identity.OwnedNames.tokens;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class VesselsTest {
    @Test
    void whatStandsBehindAnArticleIsAThingWhereverItIsNamed() {
        Tokens tokens = tokens("Fire on Lady Maren. Ten were on the Lady Maren when she burned.");

        assertEquals(
                List.of("Lady Maren OTHER", "Lady Maren OTHER"),
                settled(tokens, new Name(3, 4, EntityType.PERSON), new Name(10, 11, EntityType.PERSON)));
    }

    @Test
    void beforeANounTheArticleIsTheNouns() {
        Tokens tokens = tokens("She left the Mara Hale campaign.");

        assertEquals(List.of("Mara Hale PERSON"), settled(tokens, new Name(3, 5, EntityType.PERSON)));
    }

    @Test
    void aSurnameAloneStaysAPerson() {
        Tokens tokens = tokens("It was the Hale of old, the Hale.");

        assertEquals(
                List.of("Hale PERSON", "Hale PERSON"),
                settled(tokens, new Name(3, 4, EntityType.PERSON), new Name(8, 9, EntityType.PERSON)));
    }

    private static List<String> settled(Tokens tokens, Name... names) {
        return OwnedNames.after(owner -> new Vessels(tokens, owner).settle(), tokens, names);
    }
}
