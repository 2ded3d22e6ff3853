package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Discrepancy;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.story.Told;
import io.slugline.model.tag.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What each of two stories has of the state of the one that they were. */
record StateShare(StoryState whole, Predicate<ArticleId> goes) {
    /**
     * What heads the story that goes.
     *
     * @param articles that it consists of, in their order
     * @param outlets that published them, each once
     */
    record Head(
            StoryId id,
            String headline,
            String slug,
            List<ArticleId> articles,
            List<String> outlets,
            int origins,
            Instant firstSeen,
            Instant lastSeen) {}

    /** The story that goes: what its articles told, and the entities that its headline names. */
    StoryState going(Head head) {
        List<Told.Happening> timeline = told(whole.timeline(), goes);
        List<KeyQuote> quotes = quotes(goes);
        List<TrackedFigure> figures = figures(goes);
        List<Discrepancy> discrepancies = disputes(goes);
        List<Entity> entities = named(head.headline());
        return new StoryState(
                head.id(),
                whole.edition(),
                1,
                whole.status(),
                head.headline(),
                head.slug(),
                told(whole.lead(), goes),
                head.firstSeen(),
                head.lastSeen(),
                whole.datedUntil(),
                head.articles().subList(0, Math.min(head.articles().size(), StoryState.MOST_LISTED)),
                head.articles().size(),
                head.outlets(),
                head.outlets().size(),
                head.origins(),
                entities,
                entities.size(),
                timeline,
                timeline.size(),
                quotes,
                quotes.size(),
                figures,
                figures.size(),
                discrepancies,
                discrepancies.size(),
                Optional.empty());
    }

    /** The story that stays: all else. */
    StoryState staying(int gone, int origins) {
        Predicate<ArticleId> stays = goes.negate();
        List<Told.Happening> timeline = told(whole.timeline(), stays);
        List<KeyQuote> quotes = quotes(stays);
        List<TrackedFigure> figures = figures(stays);
        List<Discrepancy> discrepancies = disputes(stays);
        return new StoryState(
                whole.id(),
                whole.edition(),
                whole.version(),
                whole.status(),
                whole.headline(),
                whole.slug(),
                whole.lead(),
                whole.firstSeen(),
                whole.lastSeen(),
                whole.datedUntil(),
                whole.articles().stream().filter(stays).toList(),
                whole.articleCount() - gone,
                whole.sources(),
                whole.sourceCount(),
                origins,
                whole.entities(),
                whole.entityCount(),
                timeline,
                whole.timelineCount() - (whole.timeline().size() - timeline.size()),
                quotes,
                whole.quoteCount() - (whole.quotes().size() - quotes.size()),
                figures,
                whole.figureCount() - (whole.figures().size() - figures.size()),
                discrepancies,
                whole.discrepancyCount() - (whole.discrepancies().size() - discrepancies.size()),
                Optional.empty());
    }

    private static <T extends Told> List<T> told(List<T> all, Predicate<ArticleId> whose) {
        return all.stream().filter(each -> whose.test(each.article())).toList();
    }

    private List<KeyQuote> quotes(Predicate<ArticleId> whose) {
        return whole.quotes().stream()
                .filter(quote -> whose.test(quote.first().article()))
                .toList();
    }

    private List<TrackedFigure> figures(Predicate<ArticleId> whose) {
        return whole.figures().stream()
                .map(figure -> new TrackedFigure(
                        figure.attribute(),
                        figure.of(),
                        figure.unit(),
                        figure.history().stream()
                                .filter(value -> value.articles().stream().anyMatch(whose))
                                .toList()))
                .filter(figure -> !figure.history().isEmpty())
                .toList();
    }

    private List<Discrepancy> disputes(Predicate<ArticleId> whose) {
        return whole.discrepancies().stream()
                .filter(dispute -> dispute.values().stream()
                        .allMatch(claim -> claim.articles().stream().anyMatch(whose)))
                .toList();
    }

    private List<Entity> named(String headline) {
        String lower = headline.toLowerCase(Locale.ROOT);
        return whole.entities().stream()
                .filter(entity -> lower.contains(entity.name()
                        .substring(entity.name().lastIndexOf(' ') + 1)
                        .toLowerCase(Locale.ROOT)))
                .toList();
    }
}
