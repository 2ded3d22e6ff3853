package io.slugline.launcher.offline;

import io.slugline.entities.Overrides;
import io.slugline.entities.Tagger;
import io.slugline.entities.identity.Renaming;
import io.slugline.entities.identity.SpellingVariants;
import io.slugline.model.EntityId;
import io.slugline.model.article.Article;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Tags;
import io.slugline.model.tag.TimeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code slugline tag}: mentions, entities, quotes and figures of each article. Spelling variants of entities that nobody
 * knows are merged over the whole file, so nothing is written before its end.
 */
@Command(
        name = "tag",
        description = "Tells mentions, entities, quotes and figures of each article.",
        mixinStandardHelpOptions = true)
public final class TagCommand extends ArticlesCommand {
    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "Entities to add or correct: lines of {\"entity\",\"from\",\"name\",\"type\",\"aliases\"}.")
    private Path overrides = Path.of("");

    private final SpellingVariants spellings = new SpellingVariants();
    private final Map<EntityId, EntityId> survivors = new HashMap<>();

    private record Judged(String id, Tags tags) {}

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
        Overrides known = overrides();
        return article -> judged(article, tagger.tag(article, known));
    }

    private Overrides overrides() {
        if (overrides.toString().isEmpty()) {
            return Overrides.NONE;
        }
        try {
            return OverrideFile.read(overrides);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Judged judged(Article article, Tags tags) {
        for (Entity entity : tags.entities()) {
            EntityId survivor = spellings.survivor(entity);
            if (!survivor.equals(entity.id())) {
                survivors.put(entity.id(), survivor);
            }
        }
        return new Judged(article.id().value(), tags);
    }

    @Override
    boolean waitsForLast() {
        return true;
    }

    @Override
    Object settled(Object answer) {
        return answer instanceof Judged judged
                ? tagged(judged.id(), new Renaming(survivors).apply(judged.tags()))
                : answer;
    }

    private static Tagged tagged(String id, Tags tags) {
        return new Tagged(id, tags.mentions(), tags.entities(), tags.quotes(), tags.figures(), tags.times());
    }
}
