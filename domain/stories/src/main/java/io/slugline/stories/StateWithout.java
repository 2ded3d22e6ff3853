package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Discrepancy;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.story.StoryState.Value;
import io.slugline.model.story.Told;
import io.slugline.model.tag.Entity;
import io.slugline.stories.ArticleFile.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The state of a story without one of its articles. What only that article told is gone; what others told as well stands
 * on them alone. Words that the article was the first to print go with it, for whoever printed them after is not known.
 */
record StateWithout(StoryState whole, ArticleId gone) {
    /**
     * What heads the story then, and what is counted elsewhere.
     *
     * @param named what the article had added to the story's entities
     */
    record Rest(String headline, List<String> sources, int origins, List<Named> named) {}

    StoryState state(Rest rest) {
        List<Entity> entities = entities(rest.named());
        List<Told.Happening> timeline = of(whole.timeline());
        List<KeyQuote> quotes = quotes();
        List<TrackedFigure> figures = figures();
        List<Discrepancy> disputes = discrepancies();
        return new StoryState(
                whole.id(),
                whole.edition(),
                whole.version(),
                whole.status(),
                rest.headline(),
                whole.slug(),
                of(whole.lead()),
                whole.firstSeen(),
                whole.lastSeen(),
                whole.datedUntil(),
                whole.articles().stream()
                        .filter(article -> !article.equals(gone))
                        .toList(),
                whole.articleCount() - 1,
                rest.sources(),
                whole.sourceCount() - (whole.sources().size() - rest.sources().size()),
                rest.origins(),
                entities,
                whole.entityCount() - (whole.entities().size() - entities.size()),
                timeline,
                whole.timelineCount() - (whole.timeline().size() - timeline.size()),
                quotes,
                whole.quoteCount() - (whole.quotes().size() - quotes.size()),
                figures,
                whole.figureCount() - (whole.figures().size() - figures.size()),
                disputes,
                whole.discrepancyCount() - (whole.discrepancies().size() - disputes.size()),
                whole.survivor());
    }

    private <T extends Told> List<T> of(List<T> told) {
        return told.stream().filter(each -> !each.article().equals(gone)).toList();
    }

    private List<Entity> entities(List<Named> named) {
        Map<String, Integer> counts =
                named.stream().collect(Collectors.toMap(Named::entity, Named::count, Integer::sum));
        return whole.entities().stream()
                .map(entity -> new Entity(
                        entity.id(),
                        entity.name(),
                        entity.type(),
                        entity.count() - counts.getOrDefault(entity.id().value(), 0)))
                .filter(entity -> entity.count() > 0)
                .sorted(StoryLists.BY_SALIENCE)
                .toList();
    }

    private List<KeyQuote> quotes() {
        return whole.quotes().stream().flatMap(quote -> without(quote).stream()).toList();
    }

    private Optional<KeyQuote> without(KeyQuote quote) {
        List<Told.QuoteTold> variants = of(quote.variants());
        int articles = quote.articles() - (quote.variants().size() - variants.size());
        if (!quote.first().article().equals(gone)) {
            return Optional.of(new KeyQuote(quote.first(), variants, articles));
        }
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyQuote(variants.get(0), variants.subList(1, variants.size()), articles - 1));
    }

    private List<TrackedFigure> figures() {
        return whole.figures().stream()
                .map(figure ->
                        new TrackedFigure(figure.attribute(), figure.of(), figure.unit(), values(figure.history())))
                .filter(figure -> !figure.history().isEmpty())
                .toList();
    }

    private List<Value> values(List<Value> history) {
        List<Value> kept = new ArrayList<>();
        for (Value value : history) {
            List<ArticleId> articles = without(value.articles());
            int count = value.articleCount() - (value.articles().size() - articles.size());
            if (count > 0) {
                kept.add(new Value(value.value(), value.bound(), value.at(), articles, count));
            }
        }
        return kept;
    }

    /** Where only one value is left, nobody disagrees any more. */
    private List<Discrepancy> discrepancies() {
        return whole.discrepancies().stream()
                .map(dispute -> new Discrepancy(dispute.attribute(), dispute.of(), claims(dispute), dispute.resolved()))
                .filter(dispute -> dispute.values().size() > 1)
                .toList();
    }

    private List<Told.Claim> claims(Discrepancy dispute) {
        return dispute.values().stream()
                .map(claim -> new Told.Claim(claim.value(), without(claim.articles())))
                .filter(claim -> !claim.articles().isEmpty())
                .toList();
    }

    private List<ArticleId> without(List<ArticleId> articles) {
        return articles.stream().filter(article -> !article.equals(gone)).toList();
    }
}
