package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryEvent.Member;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Discrepancy;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.story.Told;
import io.slugline.model.tag.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a story's articles told, while one event changes it: entities, timeline, quotes, figures, discrepancies. */
final class StoryLists {
    static final Comparator<Entity> BY_SALIENCE =
            Comparator.comparingInt(Entity::count).reversed().thenComparing(Entity::id);
    private static final Comparator<Told.Happening> BY_TIME =
            Comparator.comparing(Told.Happening::at).thenComparing(Told.Happening::article);

    private List<Entity> entities = new ArrayList<>();
    private List<Told.Happening> timeline = new ArrayList<>();
    private int timelineCount;
    private QuoteList quotes = new QuoteList();
    private FigureList figures = new FigureList();
    private List<Discrepancy> discrepancies = new ArrayList<>();
    private int discrepancyCount;

    StoryLists() {}

    StoryLists(StoryState state) {
        become(state);
    }

    void become(StoryState state) {
        entities = new ArrayList<>(state.entities());
        timeline = new ArrayList<>(state.timeline());
        timelineCount = state.timelineCount();
        quotes = new QuoteList(state.quotes(), state.quoteCount());
        figures = new FigureList(state.figures(), state.figureCount());
        discrepancies = new ArrayList<>(state.discrepancies());
        discrepancyCount = state.discrepancyCount();
    }

    void add(Member member) {
        count(member.entities());
        member.account().happenings().forEach(this::place);
        quotes.addAll(member.account().quotes());
        figures.support(member.account().figures());
    }

    /** A revision's happenings, quotes and figures stand in place of those of the text before it. */
    void replace(Member member) {
        ArticleId article = member.id();
        timeline.removeIf(happening -> happening.article().equals(article));
        quotes.remove(article);
        figures.remove(article);
        add(new Member(
                article,
                member.title(),
                member.url(),
                member.source(),
                member.published(),
                member.original(),
                List.of(),
                member.account()));
    }

    void apply(StoryEvent event) {
        if (event instanceof StoryEvent.FigureChanged changed) {
            figures.change(changed);
        } else if (event instanceof StoryEvent.QuoteVaried varied) {
            quotes.vary(varied.earlier(), varied.quote());
        } else if (event instanceof StoryEvent.DiscrepancyFound found) {
            dispute(new Discrepancy(found.attribute(), found.of(), found.values(), ""));
        } else if (event instanceof StoryEvent.DiscrepancyResolved resolved) {
            discrepancies.replaceAll(each ->
                    each.attribute().equals(resolved.attribute()) && each.of().equals(resolved.of())
                            ? new Discrepancy(each.attribute(), each.of(), each.values(), resolved.value())
                            : each);
        }
    }

    /** Adds what another story told. */
    void takeIn(StoryState other) {
        count(other.entities());
        int before = timelineCount;
        other.timeline().forEach(this::place);
        timelineCount = before + other.timelineCount();
        quotes = new QuoteList(StateUnion.quotes(quotes.list(), other.quotes()), quotes.count() + other.quoteCount());
    }

    private void count(List<Entity> more) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            places.put(entities.get(i).id().value(), i);
        }
        for (Entity entity : more) {
            Integer place = places.get(entity.id().value());
            if (place == null) {
                entities.add(entity);
            } else {
                Entity known = entities.get(place);
                entities.set(place, new Entity(known.id(), known.name(), known.type(), known.count() + entity.count()));
            }
        }
        entities.sort(BY_SALIENCE);
        if (entities.size() > StoryState.MOST_LISTED) {
            entities = new ArrayList<>(entities.subList(0, StoryState.MOST_LISTED));
        }
    }

    private void place(Told.Happening happening) {
        if (timeline.stream().anyMatch(known -> known.text().equals(happening.text()))) {
            return;
        }
        timelineCount++;
        if (timeline.size() < StoryState.MOST_TOLD) {
            timeline.add(happening);
            timeline.sort(BY_TIME);
        }
    }

    private void dispute(Discrepancy found) {
        for (int i = 0; i < discrepancies.size(); i++) {
            Discrepancy known = discrepancies.get(i);
            if (known.attribute().equals(found.attribute()) && known.of().equals(found.of())) {
                discrepancies.set(i, found);
                return;
            }
        }
        discrepancyCount++;
        if (discrepancies.size() < StoryState.MOST_TOLD) {
            discrepancies.add(found);
        }
    }

    List<Entity> entities() {
        return entities;
    }

    List<Told.Happening> timeline() {
        return timeline;
    }

    int timelineCount() {
        return timelineCount;
    }

    List<KeyQuote> quotes() {
        return quotes.list();
    }

    int quoteCount() {
        return quotes.count();
    }

    List<TrackedFigure> figures() {
        return figures.list();
    }

    int figureCount() {
        return figures.count();
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    int discrepancyCount() {
        return discrepancyCount;
    }
}
