package io.slugline.launcher.offline;

import io.slugline.model.article.Article;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code slugline copies}: what each article is a copy of, and which passages stood earlier where. */
@Command(
        name = "copies",
        description = "Tells what each article is a copy of, and which passages stood earlier where.",
        mixinStandardHelpOptions = true)
public final class CopiesCommand extends ArticlesCommand {
    @Override
    Function<Article, Object> judge() {
        return article -> Map.of("id", article.id());
    }
}
