package io.slugline.entities.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHeadsTest {
    @ParameterizedTest
    @CsvSource({
        "Ships crossed Hale Strait ., 2, 4, PLACE",
        "Crowds at Hale Festival ., 2, 4, OTHER",
        "He lay in Hale Hospital ., 3, 5, PLACE",
        "He lay in the Hale Hospital ., 4, 6, PLACE",
        "She sued Hale Hospital ., 2, 4, ORGANISATION",
        "He left Hale Works ., 2, 4, ORGANISATION",
        "Talks with Park ., 2, 3, ORGANISATION"
    })
    void theLastWordTellsTheType(String sentence, int first, int end, EntityType type) {
        assertEquals(type, NameHeads.type(tokens(sentence), first, end, EntityType.ORGANISATION));
    }

    @Test
    void aPersonKeepsItsType() {
        assertEquals(EntityType.PERSON, NameHeads.type(tokens("Mara Lake left."), 0, 2, EntityType.PERSON));
    }

    @Test
    void anElectionIsOneNameWithItsYearAndPlace() {
        Tokens tokens = tokens("The 1998 Oslo mayoral election was close. Oslo held an election.");

        assertEquals(5, NameHeads.pollEnd(tokens, 2, 3));
        assertEquals(0, NameHeads.pollEnd(tokens, 8, 9));
    }

    @Test
    void thePartyIsNoName() {
        Tokens tokens = tokens("The Party met the Hale Party.");

        assertTrue(NameHeads.isCommon(tokens, 1, 2));
        assertEquals(false, NameHeads.isCommon(tokens, 4, 6));
    }

    private static Tokens tokens(String sentence) {
        return new Tokenizer().tokenize(List.of(sentence));
    }
}
