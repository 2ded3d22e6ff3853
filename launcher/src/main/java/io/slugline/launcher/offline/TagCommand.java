package io.slugline.launcher.offline;

import io.slugline.model.article.Article;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code slugline tag}: mentions, entities, quotes and figures of each article. */
@Command(
        name = "tag",
        description = "Tells mentions, entities, quotes and figures of each article.",
        mixinStandardHelpOptions = true)
public final class TagCommand extends ArticlesCommand {
    @Override
    Function<Article, Object> judge() {
        return article -> Map.of("id", article.id());
    }
}
