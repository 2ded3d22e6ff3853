package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.stories.StoryFile.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Who tells a story of themselves: outlets, each counted once, with an article that is no copy, takes no passage from an
 * uncrediting giver and credits nobody.
 */
final class Origins {
    private Origins() {}

    /**
     * The outlet for which the article counts; empty when it adds no origin.
     *
     * @param credited whether an earlier article credits others: a passage shared with it may come from those, so that
     *     sharing it robs nobody of being an origin
     */
    static String of(TaggedArticle tagged, Function<ArticleId, Boolean> credited) {
        Copy copy = tagged.deduplicated().copy();
        boolean derived =
                copy.kind() == Copy.CopyKind.PARTIAL && !copy.of().map(credited).orElse(false);
        boolean own = !copy.kind().isWhole() && !derived && !creditsOthers(tagged.article());
        return own ? outlet(tagged.article()) : "";
    }

    /** Under which name an article's publisher goes. */
    static String outlet(Article article) {
        String key = article.source().name().isEmpty()
                ? article.source().domain()
                : article.source().name();
        return key.isEmpty() ? article.id().value() : key;
    }

    /** An outlet that credits itself, as agencies do, credits nobody. */
    static boolean creditsOthers(Article article) {
        String own = article.source().name().toLowerCase(Locale.ROOT);
        return article.credits().stream()
                .map(credit -> credit.toLowerCase(Locale.ROOT))
                .anyMatch(credit -> !credit.equals(own));
    }

    static List<Origin> with(List<Origin> origins, String outlet, int more) {
        List<Origin> all = new ArrayList<>();
        boolean found = outlet.isEmpty();
        for (Origin origin : origins) {
            boolean same = origin.outlet().equals(outlet);
            found |= same;
            int articles = origin.articles() + (same ? more : 0);
            if (articles > 0) {
                all.add(new Origin(origin.outlet(), articles));
            }
        }
        if (!found && more > 0 && all.size() < StoryFile.MOST_ORIGINS) {
            all.add(new Origin(outlet, more));
        }
        return all;
    }
}
