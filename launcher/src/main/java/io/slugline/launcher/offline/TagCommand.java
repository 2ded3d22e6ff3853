package io.slugline.launcher.offline;

import io.slugline.entities.Tagger;
import io.slugline.model.article.Article;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Tags;
import io.slugline.model.tag.TimeReference;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code slugline tag}: mentions, entities, quotes and figures of each article. */
@Command(
        name = "tag",
        description = "Tells mentions, entities, quotes and figures of each article.",
        mixinStandardHelpOptions = true)
public final class TagCommand extends ArticlesCommand {
    private record Tagged(
            String id,
            List<Mention> mentions,
            List<Entity> entities,
            List<Quote> quotes,
            List<Figure> figures,
            List<TimeReference> times) {}

    @Override
    Function<Article, Object> judge() {
        Tagger tagger = Tagger.shipped();
        return article -> tagged(article, tagger.tag(article));
    }

    private static Tagged tagged(Article article, Tags tags) {
        return new Tagged(
                article.id().value(), tags.mentions(), tags.entities(), tags.quotes(), tags.figures(), tags.times());
    }
}
