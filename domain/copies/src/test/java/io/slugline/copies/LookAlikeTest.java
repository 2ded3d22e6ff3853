package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pairs of look-alikes.txt: the same template filled in for another day, and copies of one text. */
class LookAlikeTest {
    @Test
    void hardlyAnyTemplateWithOtherFiguresIsCalledACopy() throws Exception {
        List<Pair> different = Pair.labelled("different");

        List<String> called = different.stream()
                .filter(LookAlikeTest::isCalled)
                .map(Pair::name)
                .toList();

        assertTrue(different.size() >= 30, different.size() + " pairs");
        assertTrue(called.size() <= 0.05 * different.size(), called::toString);
    }

    @Test
    void nearlyAllTrueCopiesOfTemplatesAreFound() throws Exception {
        List<Pair> copies = Pair.labelled("copy");

        List<String> missed =
                copies.stream().filter(pair -> !isCalled(pair)).map(Pair::name).toList();

        assertTrue(copies.size() >= 30, copies.size() + " pairs");
        assertTrue(missed.size() <= 0.1 * copies.size(), missed::toString);
    }

    @Test
    void aLookAlikeSharesNoPassages() throws Exception {
        for (Pair pair : Pair.labelled("different")) {
            Stream desk = new Stream();
            desk.judged(desk.article("a", pair.one()));

            assertTrue(
                    desk.judged(desk.article("b", pair.other()))
                            .copy()
                            .passages()
                            .isEmpty(),
                    pair.name());
        }
    }

    @Test
    void ofAnEndlessTextTheBeginningIsHeldAgainstTheOther() {
        String row = "the gauge at the weir stands where it stood ".repeat(2_500);

        assertFalse(LookAlike.differ(Wording.of(row + "1 2 3 4 5 6"), Wording.of(row + "7 8 9 10 11 12")));
        assertTrue(LookAlike.differ(Wording.of("1 2 3 4 5 6 " + row), Wording.of("7 8 9 10 11 12 " + row)));
    }

    private static boolean isCalled(Pair pair) {
        Stream desk = new Stream();
        desk.judged(desk.article("a", pair.one()));
        Article other = desk.article("b", pair.other());
        return desk.judged(other).copy().copies().stream()
                .anyMatch(copy -> copy.kind().isWhole());
    }
}
