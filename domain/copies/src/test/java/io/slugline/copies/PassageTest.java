package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.article.Source;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Copy.CopyKind;
import io.slugline.model.copy.Copy.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String SENTENCE = "The ferry had been taken out of service twice before, according to two"
            + " of its engineers, because water came in through the doors of the lower deck.";

    private final Prose prose = new Prose(11);
    private final Stream desk = new Stream();

    @Test
    void aBorrowedSentenceIsAPassageWithItsPlacesInBothTexts() {
        Article origin = article("origin", SENTENCE);
        Article borrower = article("borrower", SENTENCE);
        desk.judged(origin);

        Copy copy = desk.judged(borrower).copy();

        Passage passage = copy.passages().get(0);
        assertEquals(
                SENTENCE, cut(borrower, passage.here().start(), passage.here().end()));
        assertEquals(SENTENCE, cut(origin, passage.ofStart(), passage.ofEnd()));
        assertTrue(passage.exact());
        assertEquals(CopyKind.PARTIAL, copy.kind());
    }

    @Test
    void aLightEditIsStillTheSamePassage() {
        desk.judged(article("origin", SENTENCE));
        String edited =
                SENTENCE.replace(", according to two of its engineers,", "").replace("lower", "bottom");

        Article borrower = article("borrower", edited);
        Passage passage = desk.judged(borrower).copy().passages().get(0);

        assertEquals(
                edited, cut(borrower, passage.here().start(), passage.here().end()));
        assertFalse(passage.exact());
    }

    @Test
    void aPassageIsNamedAfterTheArticleThatHadItFirst() {
        desk.judged(article("first", SENTENCE));
        desk.judged(article("second", SENTENCE));

        Copy copy = desk.judged(article("third", SENTENCE)).copy();

        assertEquals(new ArticleId("first"), copy.passages().get(0).of());
    }

    @Test
    void offsetsCountCodePoints() {
        desk.judged(desk.article("origin", "\uD83D\uDE00 \uD83D\uDE00 " + prose.sentence(20), SENTENCE));
        Article borrower =
                desk.article("borrower", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00 " + prose.sentence(20), SENTENCE);

        Passage passage = desk.judged(borrower).copy().passages().get(0);

        assertEquals(
                SENTENCE, cut(borrower, passage.here().start(), passage.here().end()));
    }

    @Test
    void aLineThatManyUnrelatedArticlesShareIsNobodys() {
        String line = "Write to our newsroom if you know more about what is told on this page, in confidence.";
        List<Copy> verdicts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            verdicts.add(desk.judged(article("a" + i, line)).copy());
        }

        assertEquals(List.of(), verdicts.get(7).passages());
        assertEquals(CopyKind.ORIGINAL, verdicts.get(8).kind());
    }

    @Test
    void theLineUnderAnOutletsArticlesIsItsOwn() {
        String line = "The Evening Paper is written by nine people in two rooms above the harbour.";
        Source paper = new Source("Evening Paper", "paper.example");
        List<Copy> verdicts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> body = new ArrayList<>(prose.body(3));
            body.add(line);
            verdicts.add(desk.judged(desk.draft("a" + i, body).source(paper).article())
                    .copy());
        }

        assertEquals(List.of(), verdicts.get(2).passages());
    }

    @Test
    void aTextThatManyCopyIsStillItsOriginals() {
        List<String> body = prose.body(4);
        for (int i = 0; i < 20; i++) {
            desk.judged(desk.article("copy" + i, body));
        }

        Copy copy = desk.judged(article("borrower", body.get(1))).copy();

        assertEquals(new ArticleId("copy0"), copy.passages().get(0).of());
    }

    @Test
    void twoWhoQuoteTheSameSpeechDoNotCopyEachOther() {
        String quote =
                "\"We shall not give up the harbour as long as a single boat is willing to leave it,\" she said.";
        desk.judged(article("one", quote));

        Copy copy = desk.judged(article("other", quote)).copy();

        assertEquals(CopyKind.ORIGINAL, copy.kind());
        assertEquals(1, copy.passages().size());
    }

    @Test
    void aShortCommonSentenceIsNoPassage() {
        desk.judged(article("one", "It was not clear what caused it."));

        assertEquals(
                List.of(),
                desk.judged(article("other", "It was not clear what caused it."))
                        .copy()
                        .passages());
    }

    private Article article(String id, String line) {
        List<String> body = new ArrayList<>(prose.body(3));
        body.add(1, line);
        return desk.article(id, body);
    }

    private static String cut(Article article, int start, int end) {
        String text = article.text();
        int begin = text.offsetByCodePoints(0, start);
        return text.substring(begin, text.offsetByCodePoints(begin, end - start));
    }
}
