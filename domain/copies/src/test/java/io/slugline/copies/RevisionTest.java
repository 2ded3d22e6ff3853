package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Change;
import io.slugline.model.copy.Change.Kind;
import io.slugline.model.copy.Copy.CopyKind;
import io.slugline.model.copy.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final List<String> BODY = List.of(
            "At least 12 people were hurt in the fire at the old mill on Sunday.",
            "The fire broke out before dawn. Nobody knows what caused it.",
            "The mill has stood empty since the river changed its bed.");

    private final Stream desk = new Stream();

    @Test
    void anUnchangedTextGoesAside() {
        desk.judge(desk.article("a", BODY));

        assertEquals(new Judgement.Unchanged(1), desk.judge(desk.article("a", BODY)));
    }

    @Test
    void otherGlyphsAndSpacesAreNoRevision() {
        desk.judge(desk.article("a", "\"Fine,\" he said - and left the mill."));

        assertEquals(
                new Judgement.Unchanged(1), desk.judge(desk.article("a", "“Fine,”  he said – and left the mill.")));
    }

    @Test
    void aSilentBumpOfTheDateIsNoRevision() {
        desk.judge(desk.article("a", with("Updated March 1, 2021 at 8:15 a.m.")));

        assertEquals(
                new Judgement.Unchanged(1), desk.judge(desk.article("a", with("Updated March 2, 2021 at 11:40 p.m."))));
    }

    @Test
    void aChangedTextIsTheNextRevisionOfTheSameArticle() {
        desk.judge(desk.article("a", BODY));

        Judgement.Judged revised = desk.judged(desk.article("a", with("The owner was on a journey.")));

        assertEquals(2, revised.revision());
        assertEquals(CopyKind.REVISION, revised.copy().kind());
        assertEquals(Optional.of(new ArticleId("a")), revised.copy().of());
    }

    @Test
    void aRevisionIsNoPassageOfItsOwnEarlierText() {
        desk.judge(desk.article("a", BODY));

        assertEquals(
                List.of(),
                desk.judged(desk.article("a", with("The owner was away.")))
                        .copy()
                        .passages());
    }

    @Test
    void eachChangedSentenceIsNamed() {
        Article first = desk.article("a", BODY);
        desk.judge(first);
        List<String> body = new ArrayList<>();
        body.add("At least 15 people were hurt in the fire at the old mill on Sunday.");
        body.add("The fire broke out before dawn. Police say that a lamp caused it all.");
        body.add("The owner was on a journey.");

        Judgement.Judged revised =
                desk.judged(desk.draft("a", body).title("Fire at the mill").article());

        assertEquals(
                List.of(Kind.HEADLINE, Kind.FIGURE, Kind.ADDED, Kind.ADDED, Kind.REMOVED, Kind.REMOVED),
                revised.changes().stream().map(Change::kind).toList());
        assertEquals(BODY.get(0), revised.changes().get(1).was());
        assertEquals("Nobody knows what caused it.", revised.changes().get(4).was());
    }

    @Test
    void aSentenceInOtherWordsIsReworded() {
        desk.judge(desk.article("a", BODY));
        List<String> body = new ArrayList<>(BODY);
        body.set(2, "The mill has been empty since the river changed its bed.");

        Change change = desk.judged(desk.article("a", body)).changes().get(0);

        assertEquals(Kind.REWORDED, change.kind());
        assertEquals(BODY.get(2), change.was());
    }

    @Test
    void anArticleProcessedAgainIsANewRevision() {
        desk.judge(desk.article("a", BODY));

        Judgement.Judged again = (Judgement.Judged) desk.judgeAgain(desk.article("a", BODY));

        assertEquals(2, again.revision());
        assertEquals(List.of(), again.changes());
    }

    @Test
    void theNumberOfARevisionIsKnownLongerThanItsText() {
        desk.judge(desk.article("a", BODY));
        desk.later(Duration.ofDays(30));

        assertEquals(2, desk.judged(desk.article("a", with("New."))).revision());
        assertEquals(
                new Judgement.Unchanged(2), desk.later(Duration.ofDays(200)).judge(desk.article("a", with("New."))));
    }

    @Test
    void anArticleNotSeenForTheRevisionHorizonIsNewAgain() {
        desk.judge(desk.article("a", BODY));
        desk.judge(desk.article("b", with("Another.")));
        desk.later(Duration.ofDays(401));

        assertEquals(1, desk.judged(desk.article("a", BODY)).revision());
        assertEquals(Optional.empty(), desk.memory().revisions().get("b"));
    }

    private static List<String> with(String line) {
        List<String> body = new ArrayList<>(BODY);
        body.add(line);
        return body;
    }
}
