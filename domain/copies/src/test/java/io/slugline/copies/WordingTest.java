package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void wordsAreThoseOfARegularExpressionOverUnicode() {
        assertEquals(4, Wording.of("don't re-enter").size());
        assertEquals(1, Wording.of("snake_case2").size());
        assertEquals(2, Wording.of("½ Ⅳ").size());
        // A combining mark is no word character; Hindi "hindi" is three words to the expression.
        assertEquals(3, Wording.of("हिन्दी").size());
        assertEquals(0, Wording.of(" — … 😀 ").size());
    }

    @Test
    void caseDoesNotCount() {
        assertTrue(Wording.of("ÉCOLE Straße").sameWords(Wording.of("école straße")));
        assertFalse(Wording.of("one two").sameWords(Wording.of("two one")));
    }

    @Test
    void theTurkishCapitalIPartsAWordAsInTheExpression() {
        assertEquals(2, Wording.of("İstanbul").size());
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        Wording wording = Wording.of("Gen. Hale met J. Moss. They left.");

        assertFalse(wording.endsSentence(0));
        assertFalse(wording.endsSentence(3));
        assertTrue(wording.endsSentence(4));
    }

    @Test
    void speechStandsBetweenQuotationMarks() {
        Wording wording = Wording.of("He said \"leave it\" and “go” again.");

        assertFalse(wording.is(Wording.SPEECH, 1));
        assertTrue(wording.is(Wording.SPEECH, 2));
        assertFalse(wording.is(Wording.SPEECH, 4));
        assertTrue(wording.is(Wording.SPEECH, 5));
        assertFalse(wording.is(Wording.SPEECH, 6));
    }
}
