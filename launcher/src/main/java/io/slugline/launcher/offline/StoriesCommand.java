package io.slugline.launcher.offline;

import io.slugline.model.article.Article;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code slugline stories}: the story of each article, and what is new in it. */
@Command(
        name = "stories",
        description = "Tells the story of each article, and what is new in it.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand extends ArticlesCommand {
    @Override
    Function<Article, Object> judge() {
        return article -> Map.of("id", article.id());
    }
}
