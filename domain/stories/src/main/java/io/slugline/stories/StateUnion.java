package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Discrepancy;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.StoryState.Status;
import io.slugline.model.story.StoryState.TrackedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of a story that took in another one. */
final class StateUnion {
    private StateUnion() {}

    static StoryState of(StoryState kept, StoryState taken, int origins) {
        StoryLists lists = new StoryLists(kept);
        lists.takeIn(taken);
        List<String> sources = union(kept.sources(), taken.sources());
        return new StoryState(
                kept.id(),
                kept.edition(),
                kept.version(),
                Status.OPEN,
                kept.headline(),
                kept.slug(),
                kept.lead(),
                kept.firstSeen().isBefore(taken.firstSeen()) ? kept.firstSeen() : taken.firstSeen(),
                kept.lastSeen().isAfter(taken.lastSeen()) ? kept.lastSeen() : taken.lastSeen(),
                kept.datedUntil().compareTo(taken.datedUntil()) > 0 ? kept.datedUntil() : taken.datedUntil(),
                StateUnion.<ArticleId>union(kept.articles(), taken.articles()),
                kept.articleCount() + taken.articleCount(),
                sources,
                Math.max(sources.size(), Math.max(kept.sourceCount(), taken.sourceCount())),
                origins,
                lists.entities(),
                Math.max(lists.entities().size(), Math.max(kept.entityCount(), taken.entityCount())),
                lists.timeline(),
                lists.timelineCount(),
                lists.quotes(),
                kept.quoteCount() + taken.quoteCount(),
                StateUnion.<TrackedFigure>joined(kept.figures(), taken.figures()),
                kept.figureCount() + taken.figureCount(),
                StateUnion.<Discrepancy>joined(kept.discrepancies(), taken.discrepancies()),
                kept.discrepancyCount() + taken.discrepancyCount(),
                Optional.empty());
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(item -> !one.contains(item)).forEach(all::add);
        return all.subList(0, Math.min(all.size(), StoryState.MOST_LISTED));
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all.subList(0, Math.min(all.size(), StoryState.MOST_TOLD));
    }

    static List<KeyQuote> quotes(List<KeyQuote> one, List<KeyQuote> other) {
        return joined(one, other);
    }
}
