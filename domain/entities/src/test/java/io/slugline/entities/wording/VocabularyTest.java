package io.slugline.entities.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.entities.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();

    @ParameterizedTest
    @ValueSource(strings = {"said", "replied", "quipped", "wrote", "stressed", "admitted", "Begged", "DECLARED"})
    void pastFormsOfVerbsOfSayingAreKnown(String verb) {
        assertTrue(read(verb).isAll(0, Part.SPEAK | Part.PAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"says", "replies", "writes", "stresses", "declares"})
    void thirdPersonsOfVerbsOfSayingAreKnown(String verb) {
        assertTrue(read(verb).isAll(0, Part.SPEAK | Part.THIRD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adding", "saying", "noting", "writing", "agreeing"})
    void gerundsOfVerbsOfSayingAreKnown(String verb) {
        assertTrue(read(verb).isAll(0, Part.SPEAK | Part.GERUND));
    }

    @Test
    void aNameIsNotTheSmallWordItIsSpeltLike() {
        assertFalse(read("Then Will wrote").is(1, Part.AUXILIARY));
        assertFalse(read("the US said").is(1, Part.HIM));
        assertTrue(read("Then she will write").is(2, Part.AUXILIARY));
    }

    @Test
    void tokensOutsideTheTextPlayNoPart() {
        Wording wording = read("Hale said");

        assertFalse(wording.is(-1, Part.WORD));
        assertFalse(wording.is(2, Part.WORD));
        assertEquals(2, wording.size());
    }

    private static Wording read(String text) {
        return VOCABULARY.read(new Tokenizer().tokenize(List.of(text)));
    }
}
