package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineQuotesTest {
    @Test
    void wordsBetweenMarksAreAQuote() {
        assertEquals(List.of("nobody looked away"), HeadlineQuotes.in("Minister: “nobody looked away” from ferry"));
        assertEquals(List.of("I didn't make that call"), HeadlineQuotes.in("'I didn't make that call', says Torvik"));
    }

    @Test
    void anApostropheIsNoMark() {
        assertEquals(List.of(), HeadlineQuotes.in("Caldria's top court sides with the villages' claim"));
    }
}
