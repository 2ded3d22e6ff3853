package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.copy.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A desk that is rebuilt from its shelves in mid-stream judges as one that never stopped. */
class RestartTest {
    private static final int ARTICLES = 250;

    @RepeatedTest(2)
    void aDeskThatStartsAgainJudgesAsOneThatNeverStopped(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Judgement> whole = verdicts(seed, false);

        List<Judgement> parted = verdicts(seed, true);

        for (int i = 0; i < ARTICLES; i++) {
            assertEquals(whole.get(i), parted.get(i), "seed " + seed + ", article " + i);
        }
    }

    /** A stream of originals, copies, borrowed paragraphs, boilerplate and revisions over eight hours. */
    private static List<Judgement> verdicts(long seed, boolean restarts) {
        Prose prose = new Prose(seed);
        Prose cuts = new Prose(-seed);
        Stream desk = new Stream(CopySettings.standard().withHorizon(Duration.ofHours(3)));
        List<List<String>> bodies = new ArrayList<>();
        List<Judgement> verdicts = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            if (restarts && cuts.number(20) == 0) {
                desk.restart();
            }
            List<String> body = new ArrayList<>(
                    bodies.isEmpty() || prose.number(3) == 0
                            ? prose.body(3)
                            : bodies.get(Math.max(0, bodies.size() - 1 - prose.number(120))));
            if (prose.number(2) == 0) {
                body.set(prose.number(3), prose.sentence(20));
            }
            if (prose.number(4) == 0) {
                body.add("Write to our newsroom if you know more about what is told on this page.");
            }
            bodies.add(body);
            desk.later(Duration.ofSeconds(prose.number(100)));
            verdicts.add(desk.judge(desk.article("a" + prose.number(300), body)));
        }
        return verdicts;
    }
}
