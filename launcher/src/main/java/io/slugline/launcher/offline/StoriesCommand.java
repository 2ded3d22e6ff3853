package io.slugline.launcher.offline;

import io.slugline.model.article.Article;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.tag.Tags;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import io.slugline.stories.StoryTurn;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code slugline stories}: the story of each article, and what is new in it. */
@Command(
        name = "stories",
        description = "Tells the story of each article, and what is new in it.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand extends ArticlesCommand {
    private long sequence;

    @Override
    Function<Article, Object> judge() {
        StoryDesk desk = new StoryDesk(StorySettings.standard(), StoryMemory.inMemory());
        return article -> answer(desk.track(next(article)));
    }

    private TaggedArticle next(Article article) {
        sequence++;
        return new TaggedArticle(
                new DeduplicatedArticle(article, sequence, 1, Copy.original(article.id()), List.of(), ""),
                Tags.NONE,
                "");
    }

    private static Object answer(StoryTurn turn) {
        return Map.of(
                "id", turn.enriched().article().id(),
                "story", turn.enriched().story(),
                "news", turn.enriched().news());
    }
}
