package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import io.slugline.model.article.Source;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Copy.CopyKind;
import io.slugline.model.copy.Copy.CopyOf;
import io.slugline.model.state.Shelf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyDeskTest {
    private final Prose prose = new Prose(7);
    private final Stream desk = new Stream();

    @Test
    void theFirstOfATextIsAnOriginal() {
        Copy copy = desk.judged(desk.article("a", prose.body(4))).copy();

        assertEquals(Copy.original(new ArticleId("a")), copy);
    }

    @Test
    void aRepublicationAtAnotherUrlIsAnExactCopy() {
        List<String> body = prose.body(4);
        Source site = new Source("Example Wire", "example.org");
        desk.judged(
                desk.draft("a", body).source(site).url("https://example.org/1").article());

        Copy copy = desk.judged(desk.draft("b", body)
                        .source(site)
                        .url("https://example.org/2")
                        .article())
                .copy();

        assertEquals(List.of(new CopyOf(new ArticleId("a"), CopyKind.EXACT, 1)), copy.copies());
        assertEquals(new ArticleId("a"), copy.family());
    }

    @Test
    void aNearCopyStatesItsTrueSimilarity() {
        List<String> body = List.of("one two three four five six seven eight nine ten");
        desk.judged(desk.article("a", body));

        Copy copy = desk.judged(desk.article("b", "One two three four five six seven eight, nine eleven"))
                .copy();

        // Six shingles each, five of them shared: 5 / 7.
        assertEquals(List.of(new CopyOf(new ArticleId("a"), CopyKind.NEAR, 0.7143)), copy.copies());
    }

    @Test
    void everyEarlierOriginalIsListedTheLikestFirst() {
        List<String> body = prose.body(5);
        desk.judged(desk.article("whole", body));
        desk.judged(desk.article("cut", body.subList(0, 4)));
        desk.judged(desk.article("other", prose.body(5)));

        Copy copy = desk.judged(desk.article("again", body)).copy();

        assertEquals(
                List.of("whole", "cut"),
                copy.copies().stream().map(of -> of.of().value()).toList());
        assertEquals(2, copy.copiesTotal());
    }

    @Test
    void ofManyCopiesTwoHundredAreListedAndTheFirstIsNamed() {
        List<String> body = prose.body(3);
        for (int i = 0; i < 400; i++) {
            desk.judged(desk.article("c" + i, body));
        }

        Copy copy = desk.judged(desk.article("last", body)).copy();

        assertEquals(Copy.MOST_COPIES, copy.copies().size());
        assertEquals(Optional.of(new ArticleId("c0")), copy.of());
        assertEquals(400, copy.copiesTotal());
    }

    @Test
    void aTextIsForgottenAfterTheHorizon() {
        List<String> body = prose.body(4);
        desk.judged(desk.article("a", body));
        desk.later(Duration.ofHours(73));
        desk.judged(desk.article("between", prose.body(4)));

        assertEquals(
                CopyKind.ORIGINAL, desk.judged(desk.article("b", body)).copy().kind());
    }

    @Test
    void aHorizonOfThirtyDaysFindsTheCopiesOfAMonth() {
        Stream month = new Stream(CopySettings.standard().withHorizon(Duration.ofDays(30)));
        List<String> body = prose.body(4);
        month.judged(month.article("a", body));

        Copy copy = month.later(Duration.ofDays(29))
                .judged(month.article("b", body))
                .copy();
        month.later(Duration.ofDays(31));

        assertEquals(CopyKind.EXACT, copy.kind());
        assertEquals(
                CopyKind.ORIGINAL, month.judged(month.article("c", body)).copy().kind());
    }

    @Test
    void theShelvesHoldNoMoreThanTheHorizon() {
        for (int hour = 0; hour < 300; hour++) {
            desk.judged(desk.draft("a" + hour, prose.body(1))
                    .url("https://example.org/" + hour)
                    .article());
            desk.later(Duration.ofMinutes(59));
        }

        assertEquals(73, size(desk.memory().texts()));
        assertEquals(73, size(desk.memory().cards()));
        assertEquals(73, size(desk.memory().urls()));
    }

    @Test
    void whatExpiresAtOnceIsTakenAwayInTurns() {
        for (int i = 0; i < 600; i++) {
            desk.judged(desk.article("a" + i, prose.body(1)));
        }
        desk.later(Duration.ofDays(4));

        desk.judged(desk.article("b", prose.body(1)));
        int afterOne = size(desk.memory().texts());
        desk.restart();
        desk.judged(desk.article("c", prose.body(1)));
        desk.judged(desk.article("d", prose.body(1)));

        assertEquals(600 - 256 + 1, afterOne);
        assertEquals(3, size(desk.memory().texts()));
    }

    @Test
    void revisionsThatExpireAtOnceAreForgottenInTurns() {
        for (int i = 0; i < 600; i++) {
            desk.judged(desk.article("a" + i, prose.body(1)));
        }
        desk.later(Duration.ofDays(401));

        desk.judged(desk.article("b", prose.body(1)));
        int afterOne = size(desk.memory().revisions());
        desk.restart();
        int again = desk.judged(desk.article("a599", prose.body(1))).revision();
        desk.judged(desk.article("c", prose.body(1)));

        assertEquals(600 - 256 + 1, afterOne);
        assertEquals(1, again, "what waits to be taken away is forgotten");
        assertEquals(3, size(desk.memory().revisions()));
        assertEquals(3, size(desk.memory().turns()));
    }

    @Test
    void aCopyOutlivesItsOriginal() {
        List<String> body = prose.body(4);
        desk.judged(desk.article("a", body));
        desk.later(Duration.ofHours(60));
        desk.judged(desk.article("b", body));
        desk.later(Duration.ofHours(60));

        Copy copy = desk.judged(desk.article("c", body)).copy();

        assertEquals(Optional.of(new ArticleId("b")), copy.of());
    }

    @Test
    void anArticlePublishedBeforeItsCopiesIsTheirOriginal() {
        List<String> body = prose.body(4);
        desk.judged(published("copy", "2021-03-01T08:00:00Z", body));

        Copy copy = desk.judged(published("wire", "2021-03-01T06:30:00Z", body)).copy();

        assertEquals(List.of(new ArticleId("copy")), copy.originalOf());
        assertEquals(CopyKind.ORIGINAL, copy.kind());
        assertEquals(1, copy.copies().size());
    }

    @Test
    void anOriginalThatComesLateJoinsTheFamilyOfItsCopies() {
        List<String> body = prose.body(4);
        desk.judged(published("first", "2021-03-01T08:00:00Z", body));
        desk.judged(published("second", "2021-03-01T09:00:00Z", body));

        Copy copy = desk.judged(published("wire", "2021-03-01T06:30:00Z", body)).copy();

        assertEquals(new ArticleId("first"), copy.family());
    }

    @Test
    void anArticleThatItsCopyCreditsIsTheOriginal() {
        List<String> body = prose.body(4);
        Source paper = new Source("Evening Paper", "paper.example");
        Source wire = new Source("Example Wire", "wire.example");
        desk.judged(desk.draft("copy", body)
                .source(paper)
                .credits(List.of("Example Wire"))
                .article());

        Copy copy = desk.judged(desk.draft("wire", body).source(wire).article()).copy();

        assertEquals(List.of(new ArticleId("copy")), copy.originalOf());
    }

    @Test
    void theSameUrlUnderAnotherIdIsARevision() {
        List<String> body = new ArrayList<>(prose.body(4));
        desk.judged(desk.draft("a", body).url("https://example.org/1").article());
        body.add(prose.sentence(12));

        Copy copy = desk.judged(
                        desk.draft("b", body).url("https://example.org/1").article())
                .copy();

        assertEquals(CopyKind.REVISION, copy.kind());
        assertEquals(Optional.of(new ArticleId("a")), copy.of());
    }

    @Test
    void anEmptyBodyIsNoCopyOfAnother() {
        desk.judged(desk.article("a"));

        assertEquals(CopyKind.ORIGINAL, desk.judged(desk.article("b")).copy().kind());
    }

    @Test
    void aSingleWordRepeatedWithoutEndIsJudged() {
        List<String> body = List.of(String.join(" ", Collections.nCopies(300_000, "word")));
        desk.judged(desk.article("a", body));

        assertEquals(CopyKind.EXACT, desk.judged(desk.article("b", body)).copy().kind());
    }

    @Test
    void aBodyOfHalfAMegabyteIsJudged() {
        List<String> body = prose.body(1500);
        desk.judged(desk.article("a", body));

        Copy copy = desk.judged(desk.article("b", body.subList(0, 1300))).copy();

        assertEquals(CopyKind.NEAR, copy.kind());
        assertTrue(copy.similarity() > 0.85);
    }

    private static int size(Shelf<?> shelf) {
        int[] size = new int[1];
        shelf.forEach((key, value) -> size[0]++);
        return size[0];
    }

    private Article published(String id, String at, List<String> body) {
        Published date = new Published(at, Published.Precision.SECOND, Published.Basis.MARKUP);
        return desk.draft(id, body).published(date).article();
    }
}
