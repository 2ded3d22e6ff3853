package io.slugline.copies;

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

    private static boolean isCalled(Pair pair) {
        Stream desk = new Stream();
        desk.judged(desk.article("a", pair.one()));
        Article other = desk.article("b", pair.other());
        return desk.judged(other).copy().copies().stream()
                .anyMatch(copy -> copy.kind().isWhole());
    }
}
