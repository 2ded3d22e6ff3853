package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Discrepancy;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.story.StoryState.Value;
import io.slugline.model.story.Told.Claim;
import io.slugline.model.story.Told.FigureTold;
import io.slugline.model.tag.Figure.Bound;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the figures of a story: tolls grow, so a higher count is the newer one; a lower count of the same, given exactly
 * by somebody else, disagrees with the higher one, until one of the two comes to the other's value. What was settled when
 * it happened, as how many were aboard, does not change at all; what goes both ways only changes.
 */
final class FigureWatch {
    private FigureWatch() {}

    /** Tells what the figures of an article change in its story. */
    static void watch(TurnDraft draft, String story, List<FigureTold> figures, Voices voices) {
        Set<String> seen = new HashSet<>();
        for (FigureTold figure : figures) {
            boolean known = Course.isOfSomething(figure.attribute(), figure.of());
            if (known && seen.add(figure.attribute() + "/" + figure.of() + "/" + figure.unit())) {
                draft.state(story).ifPresent(state -> watch(draft, state, figure, voices));
            }
        }
    }

    private static void watch(TurnDraft draft, StoryState state, FigureTold figure, Voices voices) {
        Optional<TrackedFigure> tracked =
                state.figures().stream().filter(each -> isSame(each, figure)).findFirst();
        Optional<Value> newest =
                tracked.map(each -> each.history().get(each.history().size() - 1));
        if (newest.map(value -> value.value().compareTo(figure.value()) == 0).orElse(false)) {
            settle(draft, state, figure, voices);
            return;
        }
        if (newest.isPresent() && isAgainst(newest.get(), figure, voices)) {
            boolean settled = settle(draft, state, figure, voices);
            Fall fall = new Fall(tracked.orElseThrow(), newest.get(), figure);
            if (settled) {
                change(draft, state, fall.tracked().of(), newest, figure);
            } else {
                dispute(draft, state, fall);
            }
        } else if (!isBehind(tracked, newest, figure, voices)) {
            settle(draft, state, figure, voices);
            change(draft, state, tracked.map(TrackedFigure::of).orElse(figure.of()), newest, figure);
        }
    }

    /** Whether the figure cannot have come from the newest value; one who gave that value may correct a settled one. */
    private static boolean isAgainst(Value newest, FigureTold figure, Voices voices) {
        return switch (Course.of(figure.attribute())) {
            case GROWS -> figure.value().compareTo(newest.value()) < 0;
            case STANDS ->
                figure.bound() != Bound.EXACTLY || newest.articles().stream().noneMatch(voices::isOf);
            case MOVES -> false;
        };
    }

    /** Whether the figure is an older value, given by one who has not come to the newest yet. */
    private static boolean isBehind(
            Optional<TrackedFigure> tracked, Optional<Value> newest, FigureTold figure, Voices voices) {
        boolean known = tracked.isPresent()
                && tracked.get().history().stream()
                        .anyMatch(value -> value.value().compareTo(figure.value()) == 0);
        boolean cameBack = Course.of(figure.attribute()) == Course.GROWS
                && newest.map(value -> value.articles().stream().anyMatch(voices::isOf))
                        .orElse(false);
        return known && !cameBack;
    }

    private static void change(
            TurnDraft draft, StoryState state, String of, Optional<Value> newest, FigureTold figure) {
        draft.tell(new StoryEvent.FigureChanged(
                draft.stamp(state.id().value()),
                figure.attribute(),
                of,
                newest.map(Value::value),
                figure.value(),
                figure.bound(),
                figure.unit()));
    }

    /** Tells that a discrepancy is over when one who gave another value gives this one; whether it is. */
    private static boolean settle(TurnDraft draft, StoryState state, FigureTold figure, Voices voices) {
        String value = figure.value().toPlainString();
        for (Discrepancy open : state.discrepancies()) {
            boolean same = open.resolved().isEmpty()
                    && open.attribute().equals(figure.attribute())
                    && Course.areOfOne(figure.attribute(), open.of(), figure.of())
                    && figure.bound() == Bound.EXACTLY;
            if (same && Disputes.comesTo(open, value, voices)) {
                draft.tell(new StoryEvent.DiscrepancyResolved(
                        draft.stamp(state.id().value()), open.attribute(), open.of(), value));
                return true;
            }
        }
        return false;
    }

    private record Fall(TrackedFigure tracked, Value newest, FigureTold figure) {}

    private static void dispute(TurnDraft draft, StoryState state, Fall fall) {
        ArticleId article = fall.figure().article();
        boolean exact = fall.newest().bound() == Bound.EXACTLY && fall.figure().bound() == Bound.EXACTLY;
        boolean other = !fall.newest().articles().contains(article);
        String value = fall.figure().value().toPlainString();
        if (exact && other && !isKnown(state, fall.tracked(), value)) {
            draft.tell(new StoryEvent.DiscrepancyFound(
                    draft.stamp(state.id().value()),
                    fall.tracked().attribute(),
                    fall.tracked().of(),
                    List.of(
                            new Claim(
                                    fall.newest().value().toPlainString(),
                                    fall.newest().articles()),
                            new Claim(value, List.of(article)))));
        }
    }

    /** What was found once, or is settled, is not found again. */
    private static boolean isKnown(StoryState state, TrackedFigure tracked, String value) {
        return state.discrepancies().stream()
                .filter(known -> known.attribute().equals(tracked.attribute())
                        && known.of().equals(tracked.of()))
                .flatMap(known -> known.values().stream())
                .anyMatch(claim -> claim.value().equals(value));
    }

    /** Of one attribute and unit, and of one thing as far as both say of what. */
    static boolean isSame(TrackedFigure tracked, FigureTold figure) {
        return tracked.attribute().equals(figure.attribute())
                && tracked.unit().equals(figure.unit())
                && Course.areOfOne(figure.attribute(), tracked.of(), figure.of());
    }
}
