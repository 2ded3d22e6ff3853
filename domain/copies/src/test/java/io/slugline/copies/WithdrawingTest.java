package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What its outlet or the law takes back is nothing that later articles are compared with. */
class WithdrawingTest {
    private final Prose prose = new Prose(11);
    private final Stream desk = new Stream();

    @Test
    void aWithdrawnTextIsNoOriginOfLaterArticles() {
        List<String> body = prose.body(4);
        desk.judged(desk.article("a", body));

        Judgement withdrawal = desk.withdraw("a");

        assertEquals(new Judgement.Judged(2, Copy.original(new ArticleId("a")), List.of()), withdrawal);
        assertEquals(
                Copy.original(new ArticleId("b")),
                desk.judged(desk.article("b", body)).copy());
    }

    @Test
    void itsCopiesAreStillOriginalsOfOthers() {
        List<String> body = prose.body(4);
        desk.judged(desk.article("a", body));
        desk.judged(desk.article("b", body));

        desk.withdraw("a");

        Copy copy = desk.judged(desk.article("c", body)).copy();
        assertEquals(
                List.of("b"), copy.copies().stream().map(of -> of.of().value()).toList());
    }

    @Test
    void nothingIsKeptOfAnyOfItsRevisions() {
        desk.judged(desk.article("a", prose.body(4)));
        desk.judged(desk.article("other", prose.body(4)));
        desk.judged(desk.article("a", prose.body(4)));
        desk.judged(desk.article("a", prose.body(4)));

        desk.withdraw("a");

        List<String> kept = new ArrayList<>();
        desk.memory().texts().forEach((key, text) -> {
            if (!text.body().isEmpty() || text.wording().size() > 0) {
                kept.add(text.imprint().id());
            }
        });
        assertEquals(List.of("other"), kept);
    }

    @Test
    void whatComesOfItLaterGoesAside() {
        List<String> body = prose.body(4);
        desk.judged(desk.article("a", body));
        desk.withdraw("a");

        assertEquals(new Judgement.Withdrawn(2), desk.judge(desk.article("a", body)));
        assertEquals(new Judgement.Withdrawn(2), desk.judge(desk.article("a", prose.body(3))));
        assertEquals(new Judgement.Withdrawn(2), desk.judgeAgain(desk.article("a", body)));
    }

    @Test
    void itIsWithdrawnOnceAndOnlyIfItWasThere() {
        desk.judged(desk.article("a", prose.body(4)));
        desk.withdraw("a");

        assertEquals(new Judgement.Unchanged(2), desk.withdraw("a"));
        assertTrue(desk.withdraw("never") instanceof Judgement.NotKnown);
    }

    @Test
    void aDeskThatStartsAgainJudgesAsOneThatNeverStopped() {
        assertEquals(verdicts(false), verdicts(true));
    }

    private static List<Judgement> verdicts(boolean restarts) {
        Prose words = new Prose(5);
        Stream stream = new Stream();
        List<List<String>> bodies = new ArrayList<>();
        List<Judgement> verdicts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<String> body = bodies.size() > 3 && i % 2 == 0
                    ? new ArrayList<>(bodies.get(words.number(bodies.size())))
                    : words.body(3);
            body.set(words.number(3), words.sentence(15));
            bodies.add(body);
            if (i % 7 == 0) {
                verdicts.add(stream.withdraw("a" + words.number(i + 1)));
            }
            if (restarts && i % 10 == 0) {
                stream.restart();
            }
            verdicts.add(stream.judge(stream.article("a" + words.number(60), body)));
        }
        return verdicts;
    }
}
