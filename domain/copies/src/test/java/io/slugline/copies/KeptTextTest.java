package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {
    private static final Imprint IMPRINT =
            new Imprint("a", "first", "outlet", "Harbour reopens", "2021-07-03", List.of("Agency", ""), "url");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " … ",
                "The harbour opened again, “after a year”, on Monday (a holiday).",
                "One word\"(and another) stands in its marks—“twice”\u00a0– ‘so’ they say…",
                "😀 says 𝒜, and हिन्दी too.\n\nİstanbul is another."
            })
    void readsAsItWasWritten(String text) {
        Submission submission = submission(text);

        KeptText kept = KeptText.of(IMPRINT, submission);

        assertEquals(text, kept.body());
        assertEquals(IMPRINT, kept.imprint());
        assertTrue(submission.wording().sameWords(kept.wording()));
        sameSpans(submission, kept);
    }

    @Test
    void longGapsAndLongWordsKeepTheirPlaces() {
        Submission submission =
                submission("far" + " ".repeat(300) + "w".repeat(20_000) + " (" + "-".repeat(70) + "end");

        sameSpans(submission, KeptText.of(IMPRINT, submission));
    }

    @Test
    void aBlankOneKeepsIdAndFamilyAlone() {
        KeptText blank =
                KeptText.of(IMPRINT, submission("The harbour opened again.")).blank();

        assertEquals("", blank.body());
        assertEquals(0, blank.wording().size());
        assertEquals(new Imprint("a", "first", "", "", "", List.of(), ""), blank.imprint());
    }

    private static void sameSpans(Submission submission, KeptText kept) {
        int words = submission.wording().size();
        for (int word = 0; word < words; word++) {
            assertEquals(
                    submission.margins().span(word, word + 1),
                    kept.margins(word + 1).span(word, word + 1));
        }
        assertEquals(words, kept.wording().size());
    }

    private static Submission submission(String text) {
        return new Submission(new Stream().article("a", List.of(text)), text, Wording.of(text));
    }
}
