package io.slugline.entities.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VesselsTest {
    private static final Name NONE = new Name(0, 0, EntityType.OTHER);

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
        Name[] owner = new Name[tokens.size()];
        Arrays.fill(owner, NONE);
        for (Name name : names) {
            Arrays.fill(owner, name.first(), name.end(), name);
        }
        new Vessels(tokens, owner).settle();
        return Stream.of(owner)
                .filter(name -> name.size() > 0)
                .distinct()
                .map(name -> tokens.text(name.first(), name.end()) + " " + name.type())
                .toList();
    }

    private static Tokens tokens(String text) {
        return new Tokenizer().tokenize(List.of(text));
    }
}
