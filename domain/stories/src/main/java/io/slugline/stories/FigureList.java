package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent.FigureChanged;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.story.StoryState.Value;
import io.slugline.model.story.Told.FigureTold;
import java.util.ArrayList;
import java.util.List;

/** The figures of a story, each with all its values so far and who gave them. */
final class FigureList {
    private final List<TrackedFigure> figures;
    private int count;

    FigureList() {
        figures = new ArrayList<>();
    }

    FigureList(List<TrackedFigure> figures, int count) {
        this.figures = new ArrayList<>(figures);
        this.count = count;
    }

    void change(FigureChanged changed) {
        int place = placeOf(changed.attribute(), changed.of(), changed.unit());
        Value value = new Value(
                changed.value(),
                changed.bound(),
                changed.stamp().at(),
                List.of(changed.stamp().article()),
                1);
        if (place >= 0) {
            figures.set(place, with(figures.get(place), value));
            return;
        }
        count++;
        if (figures.size() < StoryState.MOST_TOLD) {
            figures.add(new TrackedFigure(changed.attribute(), changed.of(), changed.unit(), List.of(value)));
        }
    }

    /** A long history loses its second value: the first and the newest always stand. */
    private static TrackedFigure with(TrackedFigure figure, Value value) {
        List<Value> history = new ArrayList<>(figure.history());
        if (history.size() >= StoryState.MOST_VALUES) {
            history.remove(1);
        }
        history.add(value);
        return new TrackedFigure(figure.attribute(), figure.of(), figure.unit(), history);
    }

    /** Articles that give a value the story knows already, in whatever words they say of what, are added to it. */
    void support(List<FigureTold> told) {
        for (FigureTold figure : told) {
            int place = 0;
            while (place < figures.size() && !FigureWatch.isSame(figures.get(place), figure)) {
                place++;
            }
            if (place < figures.size()) {
                figures.set(place, supported(figures.get(place), figure));
            }
        }
    }

    private static TrackedFigure supported(TrackedFigure figure, FigureTold told) {
        List<Value> history = new ArrayList<>(figure.history());
        history.replaceAll(value -> value.value().compareTo(told.value()) == 0 ? with(value, told.article()) : value);
        return new TrackedFigure(figure.attribute(), figure.of(), figure.unit(), history);
    }

    private static Value with(Value value, ArticleId article) {
        if (value.articles().contains(article)) {
            return value;
        }
        List<ArticleId> articles = new ArrayList<>(value.articles());
        if (articles.size() < StoryState.MOST_VALUES) {
            articles.add(article);
        }
        return new Value(value.value(), value.bound(), value.at(), articles, value.articleCount() + 1);
    }

    void remove(ArticleId article) {
        figures.replaceAll(figure ->
                new TrackedFigure(figure.attribute(), figure.of(), figure.unit(), without(figure.history(), article)));
    }

    private static List<Value> without(List<Value> history, ArticleId article) {
        List<Value> kept = new ArrayList<>();
        for (Value value : history) {
            List<ArticleId> articles = new ArrayList<>(value.articles());
            boolean gave = articles.remove(article);
            kept.add(new Value(
                    value.value(), value.bound(), value.at(), articles, value.articleCount() - (gave ? 1 : 0)));
        }
        return kept;
    }

    private int placeOf(String attribute, String of, String unit) {
        for (int i = 0; i < figures.size(); i++) {
            TrackedFigure figure = figures.get(i);
            if (figure.attribute().equals(attribute)
                    && figure.of().equals(of)
                    && figure.unit().equals(unit)) {
                return i;
            }
        }
        return -1;
    }

    List<TrackedFigure> list() {
        return figures;
    }

    int count() {
        return count;
    }
}
