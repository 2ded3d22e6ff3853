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
 * by somebody else, disagrees with the higher one, until one of the two comes to the other's value.
 */
final class FigureWatch {
    /** Counts that only grow while a story runs. */
    private static final Set<String> GROWING = Set.of(
            "deaths", "injured", "missing", "arrests", "arrested", "cases", "signatories", "evacuated", "displaced");

    private FigureWatch() {}

    /** Tells what the figures of an article change in its story. */
    static void watch(TurnDraft draft, String story, List<FigureTold> figures, Voices voices) {
        Set<String> seen = new HashSet<>();
        for (FigureTold figure : figures) {
            if (seen.add(figure.attribute() + "/" + figure.of() + "/" + figure.unit())) {
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
        boolean falls = newest.isPresent()
                && GROWING.contains(figure.attribute())
                && figure.value().compareTo(newest.get().value()) < 0;
        if (falls) {
            boolean settled = settle(draft, state, figure, voices);
            Fall fall = new Fall(tracked.orElseThrow(), newest.orElseThrow(), figure);
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

    /** Whether the figure is an older value, given by one who has not come to the newest yet. */
    private static boolean isBehind(
            Optional<TrackedFigure> tracked, Optional<Value> newest, FigureTold figure, Voices voices) {
        boolean known = tracked.isPresent()
                && tracked.get().history().stream()
                        .anyMatch(value -> value.value().compareTo(figure.value()) == 0);
        boolean cameBack = GROWING.contains(figure.attribute())
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
                    && isSameThing(open.of(), figure.of())
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
                && isSameThing(tracked.of(), figure.of());
    }

    private static boolean isSameThing(String one, String other) {
        return one.isEmpty() || other.isEmpty() || sharesWord(one, other);
    }

    private static boolean sharesWord(String one, String other) {
        Set<Integer> words = new HashSet<>();
        WordScan scan = new WordScan(one);
        while (scan.next()) {
            words.add(scan.hash());
        }
        WordScan second = new WordScan(other);
        while (second.next()) {
            if (second.length() > 3 && words.contains(second.hash())) {
                return true;
            }
        }
        return false;
    }
}
