package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryLink;
import io.slugline.model.tag.Tags;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryDeskTest {
    private static final String FERRY =
            "The ferry Aldora ran aground off Cape Lindow on Monday, and rescuers took 40 off.";
    private static final String FERRY_LATER =
            "All 40 aboard the ferry Aldora are safe, rescuers at Cape Lindow said on Monday.";
    private static final String BUDGET =
            "Parliament passed a budget with higher taxes on sugar after a night of debate.";

    private final StoryDesk desk = new StoryDesk(StorySettings.standard(), StoryMemory.inMemory());
    private long sequence;

    @Test
    void theFirstArticleOpensAStory() {
        StoryTurn turn = desk.track(next("a", FERRY));

        assertEquals(StoryLink.Verdict.OPENED, turn.enriched().story().verdict());
    }

    @Test
    void anArticleAboutTheSameHappeningJoinsItsStory() {
        StoryTurn first = desk.track(next("a", FERRY));

        StoryTurn second = desk.track(next("b", FERRY_LATER));

        assertEquals(first.enriched().story().id(), second.enriched().story().id());
    }

    @Test
    void anArticleAboutAnotherHappeningOpensItsOwn() {
        StoryTurn first = desk.track(next("a", FERRY));

        StoryTurn second = desk.track(next("b", BUDGET));

        assertNotEquals(first.enriched().story().id(), second.enriched().story().id());
    }

    private TaggedArticle next(String id, String body) {
        sequence++;
        ArticleId name = new ArticleId(id);
        Article article = new ArticleDraft(
                        name, Instant.parse("2020-03-02T08:00:00Z").plusSeconds(60 * sequence))
                .edition(new Edition("en"))
                .language("en")
                .body(List.of(body))
                .article();
        return new TaggedArticle(
                new DeduplicatedArticle(article, sequence, 1, Copy.original(name), List.of(), ""), Tags.NONE, "");
    }
}
