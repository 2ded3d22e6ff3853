package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void pluralAndGenitiveMeetTheirWord() {
        Words words = Words.of("Ferries and the ferry's crew");

        assertEquals(words.hash(0), Words.of("ferry").hash(0));
        assertEquals(words.hash(3), Words.of("FERRY").hash(0));
    }

    @Test
    void aFigureIsOneWord() {
        Words words = Words.of("1,200 people, 3.5 miles.");

        assertEquals(4, words.size());
        assertTrue(words.isNumber(0));
        assertEquals("people", words.wordAt(1));
    }

    @Test
    void anUtteranceIsTheSameWhateverItsMarks() {
        Utterance one = Utterance.of("“We will not go,” she");
        Utterance other = Utterance.of("we will not go she");

        assertTrue(one.isVerbatim(other));
        assertFalse(one.isVerbatim(Utterance.of("we will go not she")));
        assertEquals(5, one.shared(other));
    }
}
